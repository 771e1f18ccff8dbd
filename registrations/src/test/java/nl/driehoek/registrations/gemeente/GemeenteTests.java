package nl.driehoek.registrations.gemeente;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GemeenteTests {

	private final Gemeenten gemeenten = Gemeenten.dutch();

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			gm0193, zwolle.nl
			gm0193, mail.gemeentezwolle.nl
			gm0193, zwolle.overheid.nl
			gm0796, s-hertogenbosch.nl
			gm0796, shertogenbosch.nl
			gm0796, denbosch.nl
			gm1900, sudwestfryslan.nl
			gm1940, defryskemarren.nl
			gm0518, denhaag.nl
			gm0820, nuenen.nl
			gm0373, bergen-nh.nl
			gm0893, bergen.nl
			gm0484, alphenaandenrijn.nl
			""")
	void knowsADomainThatHoldsItsLetters(String code, String domain) {
		assertThat(gemeente(code).looksLikeOurs(domain)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "gm0193, kampen.nl", "gm0193, gmail.com", "gm0193, zwole.nl", "gm0518, haag.nl", "gm0888, be-ok.nl",
			"gm1900, x.sudwest" })
	void doesNotKnowAnotherDomain(String code, String domain) {
		assertThat(gemeente(code).looksLikeOurs(domain)).isFalse();
	}

	@Test
	void looksAtTheDomainOnly() {
		assertThat(gemeente("gm0193").looksLikeOurs("gmail.com")).isFalse();
		assertThat(gemeente("gm0193").looksLikeOurs("mail.zwolle")).isFalse();
	}

	@Test
	void hasANameToSayAndANameToTellApart() {
		assertThat(gemeente("gm0373").plainName()).isEqualTo("Bergen");
		assertThat(gemeente("gm0373").nameWithProvince()).isEqualTo("Bergen (Noord-Holland)");
		assertThat(gemeente("gm0193").plainName()).isEqualTo("Zwolle");
	}

	@Test
	void hasAName() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Gemeente(new GemeenteCode("gm0193"), " ", Province.OVERIJSSEL));
	}

	private Gemeente gemeente(String code) {
		return this.gemeenten.withCode(new GemeenteCode(code)).orElseThrow();
	}

}
