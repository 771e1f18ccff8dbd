package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class BotNoticeTests {

	@ParameterizedTest
	@EnumSource
	void theChatSaysWhyABotThatDoesNotRunIsSilent(BotState state) throws IOException {
		boolean hasNotice = notices().contains("\t" + state.word() + ": 'De bot ");

		assertThat(hasNotice).isEqualTo(state != BotState.RUNNING);
	}

	private static String notices() throws IOException {
		try (InputStream words = BotNoticeTests.class.getResourceAsStream("/page/js/words.js")) {
			String text = new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8);
			return text.substring(text.indexOf("notices: {"), text.indexOf("stopHard:"));
		}
	}

}
