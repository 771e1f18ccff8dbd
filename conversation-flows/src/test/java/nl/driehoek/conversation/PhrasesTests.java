package nl.driehoek.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the bundles of the talk against each other, the code and Telegram's limits.
 */
class PhrasesTests {

	private static final int LONGEST_TEXT = 1000;

	private static final int LONGEST_NOTICE = 200;

	private static final int LONGEST_LABEL = 40;

	private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"");

	private final Phrasebook phrasebook = DriehoekTalk.with(Gemeenten.dutch()).phrasebook();

	@Test
	void everyKeyExistsInEveryLanguage() {
		assertThat(this.phrasebook.keys(Language.ENGLISH))
			.containsExactlyInAnyOrderElementsOf(this.phrasebook.keys(Language.DUTCH));
	}

	@Test
	void everyPlaceholderExistsInEveryLanguage() {
		for (String key : this.phrasebook.keys(Language.DUTCH)) {
			assertThat(placeholders(parts(key, Language.ENGLISH))).as(key)
				.isEqualTo(placeholders(parts(key, Language.DUTCH)));
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyRoleHasItsWords(Role role) {
		for (Language language : Language.values()) {
			assertThat(this.phrasebook.say(Words.message("role." + role), language)).isNotBlank();
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyPhraseFitsTelegram(Language language) {
		for (String key : this.phrasebook.keys(language)) {
			String said = longest(parts(key, language), key);
			assertThat(said).as(key).isNotBlank().hasSizeLessThanOrEqualTo(limit(key));
			if (limit(key) != LONGEST_TEXT) {
				assertThat(hasEmphasis(parts(key, language))).as("emphasis in " + key).isFalse();
			}
		}
	}

	private static int limit(String key) {
		if (key.startsWith("notice.")) {
			return LONGEST_NOTICE;
		}
		return (key.startsWith("button.") || key.equals("date.button")) ? LONGEST_LABEL : LONGEST_TEXT;
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void noPhraseHasTheMarkupOfAMedium(Language language) {
		for (String key : this.phrasebook.keys(language)) {
			assertThat(longest(parts(key, language), key)).as(key)
				.doesNotContain("<", ">")
				.doesNotContainPattern("&#?\\w+;");
		}
	}

	@Test
	void everyEmphasisExistsInEveryLanguage() {
		for (String key : this.phrasebook.keys(Language.DUTCH)) {
			assertThat(hasEmphasis(parts(key, Language.ENGLISH))).as(key)
				.isEqualTo(hasEmphasis(parts(key, Language.DUTCH)));
		}
	}

	private static boolean hasEmphasis(List<Template.Part> parts) {
		return parts.stream().anyMatch(PhrasesTests::hasEmphasis);
	}

	private static boolean hasEmphasis(Template.Part part) {
		return (part instanceof Template.Choice choice) ? choice.forms().stream().anyMatch(PhrasesTests::hasEmphasis)
				: part instanceof Template.Strong;
	}

	@Test
	void everyPhraseIsUsedAndEveryKeyInTheCodeIsThere() throws IOException {
		Set<String> literals = literals();
		Set<String> keys = this.phrasebook.keys(Language.DUTCH);
		Set<String> families = keys.stream()
			.filter(key -> key.contains("."))
			.map(key -> key.substring(0, key.indexOf('.') + 1))
			.collect(Collectors.toSet());

		Set<String> unknown = literals.stream()
			.filter(literal -> families.stream().anyMatch(literal::startsWith) && !literal.endsWith(".nl"))
			.filter(literal -> keys.stream().noneMatch(key -> key.equals(literal) || isFamily(literal, key)))
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> unused = keys.stream()
			.filter(key -> !literals.contains(key) && literals.stream().noneMatch(family -> isFamily(family, key)))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(unknown).as("keys in the code without a phrase").isEmpty();
		assertThat(unused).as("phrases that nobody says").isEmpty();
	}

	private static boolean isFamily(String literal, String key) {
		return literal.endsWith(".") && key.startsWith(literal);
	}

	private static Set<String> literals() throws IOException {
		Set<String> literals = new HashSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
				KEY.matcher(Files.readString(file)).results().map(key -> key.group(1)).forEach(literals::add);
			}
		}
		return literals;
	}

	private static List<Template.Part> parts(String key, Language language) {
		List<String> bundles = List.of("words", "talking/messages", "registering/messages", "reading/messages",
				"announcing/messages", "asides/messages");
		return Phrases.of(bundles.stream().map(bundle -> "nl/driehoek/conversation/" + bundle).toList(), language)
			.the(key)
			.parts();
	}

	private static Set<String> placeholders(List<Template.Part> parts) {
		Set<String> placeholders = new TreeSet<>();
		for (Template.Part part : parts) {
			if (part instanceof Template.Placeholder placeholder) {
				placeholders.add("{" + placeholder.number() + "}");
			}
			else if (part instanceof Template.Strong strong) {
				placeholders.addAll(placeholders(strong.parts()));
			}
			else if (part instanceof Template.Choice choice) {
				placeholders.add("{" + choice.number() + "}");
				choice.forms().forEach(form -> placeholders.addAll(placeholders(form)));
			}
		}
		return placeholders;
	}

	/** The longest it gets, with a word of plausible length at each placeholder. */
	private static String longest(List<Template.Part> parts, String key) {
		StringBuilder said = new StringBuilder();
		for (Template.Part part : parts) {
			if (part instanceof Template.Literal literal) {
				said.append(literal.text());
			}
			else if (part instanceof Template.Strong strong) {
				said.append(longest(strong.parts(), key));
			}
			else if (part instanceof Template.Placeholder) {
				said.append((limit(key) == LONGEST_TEXT) ? "x".repeat(60) : "vr 29 mei, 99");
			}
			else if (part instanceof Template.Choice choice) {
				choice.forms()
					.stream()
					.map(form -> longest(form, key))
					.max(Comparator.comparingInt(String::length))
					.ifPresent(said::append);
			}
		}
		return said.toString();
	}

}
