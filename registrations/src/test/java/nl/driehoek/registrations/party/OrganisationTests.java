package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OrganisationTests {

	@Test
	void losesWhatCannotBeSeen() {
		assertThat(Organisation.of(" Wijkraad \n\u202EZuid 1 ")).map(Organisation::value).hasValue("Wijkraad Zuid 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "42", "Wijkraad\nZuid", "Wijkraad  Zuid", "Wijkraad\u200B" })
	void isCleanOrNotAtAll(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Organisation(text))
			.withMessage("This is not the name of an organisation");
	}

	@Test
	void fitsOnALine() {
		assertThat(Organisation.of("b".repeat(Organisation.LONGEST))).isPresent();
		assertThat(Organisation.of("b".repeat(Organisation.LONGEST + 1))).isEmpty();
	}

}
