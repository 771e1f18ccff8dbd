package nl.driehoek.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only the adapters write a medium's markup: Telegram's HTML is made in
 * {@code bot.telegram}, the HTML of letters in {@code bot.mail}.
 */
class MarkupTests {

	private static final Pattern MARKUP = Pattern
		.compile("</?(b|strong|i|em|u|s|code|pre|blockquote)>|&(amp|lt|gt|quot|#\\d+);|(?i)parse_?mode");

	private static final List<String> ROOMS = List.of("bot", "registrations", "calendar", "conversation-flows");

	private static final List<String> ROOMS_WITH_PHRASES = List.of("bot", "conversation-flows");

	private static final List<String> ADAPTERS = List.of("/nl/driehoek/bot/telegram/", "/nl/driehoek/bot/mail/");

	@Test
	void onlyAdaptersWriteTheMarkupOfAMedium() {
		assertThat(ROOMS.stream().flatMap(room -> files(Path.of("..", room, "src/main/java"), ".java")))
			.hasSizeGreaterThan(200)
			.filteredOn(file -> ADAPTERS.stream().noneMatch(adapter -> file.toString().contains(adapter)))
			.noneMatch(MarkupTests::hasMarkup);
	}

	@Test
	void noPhraseHasTheMarkupOfAMedium() {
		assertThat(ROOMS_WITH_PHRASES.stream()
			.flatMap(room -> files(Path.of("..", room, "src/main/resources"), ".properties"))).hasSizeGreaterThan(10)
			.noneMatch(MarkupTests::hasMarkup);
	}

	@ParameterizedTest
	@ValueSource(strings = { "welcome.one=Welkom bij <b>{0}</b>.", "text.replace(\"<\", \"&lt;\")",
			".parseMode(ParseMode.HTML)", "\"parse_mode\"" })
	void seesMarkup(String line) {
		assertThat(MARKUP.matcher(line).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "welcome.one=Welkom bij *{0}*.", "Optional<B> or = a < b && b > c;",
			" * @see <a href=\"https://core.telegram.org/bots/api\">API</a>" })
	void takesNothingElseForMarkup(String line) {
		assertThat(MARKUP.matcher(line).find()).isFalse();
	}

	private static boolean hasMarkup(Path file) {
		try {
			return MARKUP.matcher(Files.readString(file)).find();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + file, ex);
		}
	}

	private static Stream<Path> files(Path root, String ending) {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException("Cannot read " + root, ex);
		}
	}

}
