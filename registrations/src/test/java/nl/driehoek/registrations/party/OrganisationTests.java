package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OrganisationTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "42", "Wijkraad\nZuid", "Wijkraad  Zuid", "Wijkraad\u200B" })
	void isCleanOrNotAtAll(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Organisation(text))
			.withMessage("This is not the name of an organisation");
	}

	@Test
	void fitsOnALine() {
		String longest = "b".repeat(Organisation.LONGEST);

		assertThat(new Organisation(longest)).hasToString(longest);
		assertThatIllegalArgumentException().isThrownBy(() -> new Organisation(longest + "b"));
	}

}
