package nl.driehoek.bot.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PressDataTests {

	@ParameterizedTest
	@EnumSource(Step.class)
	void bringsBackWhatTheButtonWasMadeFor(Step step) {
		String data = PressData.write("date:2026-05-29.x", new Position(step, Notes.NONE, 12));

		assertThat(PressData.read(data)).isEqualTo(new Input.Pressed("date:2026-05-29.x", step, 12));
	}

	@ParameterizedTest
	@EnumSource(Step.class)
	void fitsIntoSixtyFourBytes(Step step) {
		String longest = "x".repeat(Button.LONGEST_CHOICE);

		String data = PressData.write(longest, new Position(step, Notes.NONE, 999_999_999));

		assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
	}

	@Test
	void everyStepHasACodeOfItsOwn() {
		long codes = Arrays.stream(Step.values())
			.map(step -> PressData.write("x", new Position(step, Notes.NONE, 0)))
			.distinct()
			.count();

		assertThat(codes).isEqualTo(Step.values().length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "go", "..", "zzzzzzz.1.go", "1.2", "w9mgqq.99999999999.go", "a.b.c", "rm -rf" })
	void whatWeDidNotWriteIsAnOldButton(String data) {
		assertThat(PressData.read(data).version()).isNegative();
	}

}
