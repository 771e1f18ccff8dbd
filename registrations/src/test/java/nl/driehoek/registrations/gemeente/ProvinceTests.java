package nl.driehoek.registrations.gemeente;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProvinceTests {

	@ParameterizedTest
	@CsvSource({ "Noord-Brabant, NOORD_BRABANT", "drenthe, DRENTHE", "Friesland, FRIESLAND", "Fryslân, FRIESLAND" })
	void hasAName(String name, Province province) {
		assertThat(Province.named(name)).isEqualTo(province);
	}

	@Test
	void areTwelve() {
		assertThat(Province.values()).hasSize(12)
			.allSatisfy(province -> assertThat(Province.named(province.properName())).isEqualTo(province));
		assertThatIllegalArgumentException().isThrownBy(() -> Province.named("Holland"))
			.withMessage("There is no province named 'Holland'");
	}

}
