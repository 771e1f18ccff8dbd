package nl.driehoek.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.driehoek.registrations.party.Language;

/**
 * Says {@link Words} in a language. The phrases come from bundles: files named
 * {@code BUNDLE_nl.properties} and {@code BUNDLE_en.properties} on the class path, in
 * UTF-8. In a phrase {@code {0}} is the first placeholder, {@code {0|plek|plekken}} says
 * the one word for a count of one and the other for more, and {@code {0|geen|één|{0}}}
 * has a word for none as well. What stands between two asterisks has emphasis:
 * {@code Welkom bij *{0}*!}; a real asterisk is written {@code {*}}. Everything else is
 * text, apostrophes too.
 */
public final class Phrasebook {

	private static final String WORDS = "nl/driehoek/conversation/words";

	private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

	/**
	 * A phrasebook of days, periods and lists, and of these bundles.
	 * @param bundles such as {@code nl/driehoek/bot/staff/messages}; a bundle may leave a
	 * language out, but no two may have the same key
	 * @throws IllegalArgumentException if a bundle is in no language at all, or has a
	 * phrase that cannot be read
	 */
	public Phrasebook(String... bundles) {
		List<String> all = Stream.concat(Stream.of(WORDS), Stream.of(bundles)).toList();
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
