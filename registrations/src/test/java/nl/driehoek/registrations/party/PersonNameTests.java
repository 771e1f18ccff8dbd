package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "B. Voorbeeld", "drs. B.A. van der Voorbeeld-Ëxempel", "O'Voorbeeld", "Ž", "محمد",
			"<b>B. Voorbeeld</b>", "*B* _Voorbeeld_", "=cmd()", "B. Voorbeeld 👍" })
	void isKeptAsItWasTyped(String text) {
		assertThat(PersonName.of(text)).map(PersonName::value).hasValue(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "  B.   Voorbeeld ", "B.\tVoorbeeld", "\nB. Voorbeeld\r\n", "B.\u00A0Voorbeeld",
			"B.\u0000Voorbeeld\u0085", "B.\u2028Voorbeeld", "\u202EB. \u2066Voorbeeld", "B. Voor\u00ADbeeld\u200B",
			"B. Voorbeeld\uD83D" })
	void losesWhatCannotBeSeen(String text) {
		assertThat(PersonName.of(text)).map(PersonName::value).hasValue("B. Voorbeeld");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "👍👍", "...", "42", "\u202E\u200B", "\n\t" })
	void hasALetter(String text) {
		assertThat(PersonName.of(text)).isEmpty();
	}

	@Test
	void isNoLongerThanABadge() {
		assertThat(PersonName.of("b".repeat(PersonName.LONGEST))).isPresent();
		assertThat(PersonName.of("b".repeat(PersonName.LONGEST + 1))).isEmpty();
		assertThat(PersonName.of("b".repeat(5000))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "B.  Voorbeeld", " B. Voorbeeld", "B.\nVoorbeeld", "B. Voorbeeld\u202E", "👍" })
	void isCleanOrNotAtAll(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text))
			.withMessage("This is not the name of a person");
	}

}
