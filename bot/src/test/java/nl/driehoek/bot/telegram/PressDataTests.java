package nl.driehoek.bot.telegram;

import java.nio.charset.StandardCharsets;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PressDataTests {

	private final PressData presses = new PressData(TestBot.STEPS);

	@ParameterizedTest
	@EnumSource
	void bringsBackWhatTheButtonWasMadeFor(RegisteringStep step) {
		String data = this.presses.write("date:2026-05-29.x", new Position(step, Notes.NONE, 12));

		assertThat(this.presses.read(data)).isEqualTo(new Input.Pressed("date:2026-05-29.x", step, 12));
	}

	@ParameterizedTest
	@EnumSource
	void fitsIntoSixtyFourBytes(RegisteringStep step) {
		String longest = "x".repeat(Button.LONGEST_CHOICE);

		String data = this.presses.write(longest, new Position(step, Notes.NONE, 999_999_999));

		assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
	}

	@Test
	void everyStepHasACodeOfItsOwn() {
		long codes = TestBot.STEPS.all()
			.stream()
			.map(step -> this.presses.write("x", new Position(step, Notes.NONE, 0)))
			.distinct()
			.count();

		assertThat(codes).isEqualTo(TestBot.STEPS.all().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "go", "..", "zzzzzzz.1.go", "1.2", "w9mgqq.99999999999.go", "a.b.c", "rm -rf" })
	void whatWeDidNotWriteIsAnOldButton(String data) {
		assertThat(this.presses.read(data).version()).isNegative();
	}

}
