package nl.driehoek.registrations.party;

import java.util.Locale;

/**
 * The languages the talk is held in; programme texts and mails are Dutch.
 */
public enum Language {

	DUTCH(Locale.forLanguageTag("nl")), ENGLISH(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	/**
	 * The language for a user whose messenger speaks the given IETF tag; Dutch for every
	 * tag but English, because all users work in the Netherlands.
	 */
	public static Language forTag(String tag) {
		return Locale.forLanguageTag(tag).getLanguage().equals("en") ? ENGLISH : DUTCH;
	}

	public Locale locale() {
		return this.locale;
	}

}
