package nl.driehoek.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.driehoek.registrations.party.Language;

/**
 * Says {@link Words} in a language. The phrases come from bundles: files named
 * {@code BUNDLE_nl.properties} and {@code BUNDLE_en.properties} on the class path, in
 * UTF-8. In a phrase {@code {0}} is the first place, {@code {0|plek|plekken}} says the
 * one word for a count of one and the other for more, and {@code {0|geen|één|{0}}} has a
 * word for none as well. What stands between two asterisks has emphasis: {@code Welkom
 * bij *{0}*!}; a real asterisk is written {@code {*}}. Everything else is text,
 * apostrophes too.
 */
public final class Phrasebook {

	private static final List<String> OWN_BUNDLES = List.of("nl/driehoek/conversation/words",
			"nl/driehoek/conversation/messages", "nl/driehoek/conversation/reading/messages",
			"nl/driehoek/conversation/announcing/messages");

	private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

	/**
	 * A phrasebook of this library's own bundles and of some more.
	 * @param bundles such as {@code nl/driehoek/bot/staff/messages}; a bundle may leave a
	 * language out, but no two may have the same key
	 * @throws IllegalArgumentException if a bundle is in no language at all, or has a
	 * phrase that cannot be read
	 */
	public Phrasebook(String... bundles) {
		List<String> all = new ArrayList<>(OWN_BUNDLES);
		all.addAll(Arrays.asList(bundles));
		all.forEach(Bundle::mustExist);
		for (Language language : Language.values()) {
			this.phrases.put(language, Phrases.of(all, language));
		}
	}

	/**
	 * As plain text, for buttons, notices and mails.
	 * @throws java.util.MissingResourceException if a phrase is missing
	 */
	public String say(Words words, Language language) {
		return text(words, language).plain();
	}

	/**
	 * As text with emphasis, for cards.
	 * @throws java.util.MissingResourceException if a phrase is missing
	 */
	public Text text(Words words, Language language) {
		return new Voice(phrases(language)).say(words);
	}

	/**
	 * The keys of all phrases in a language.
	 */
	public Set<String> keys(Language language) {
		return phrases(language).keys();
	}

	private Phrases phrases(Language language) {
		return this.phrases.getOrDefault(language, Phrases.NONE);
	}

}
