package nl.driehoek.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@Test
	void leavesALineOfSeventyFiveOctetsAlone() {
		String line = "x".repeat(75);

		assertThat(Folding.fold(line + "\n")).isEqualTo(line + "\r\n");
	}

	@Test
	void breaksALineOfSeventySixOctets() {
		assertThat(Folding.fold("x".repeat(76) + "\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
	}

	@Test
	void countsTheSpaceThatBeginsTheNextLine() {
		assertThat(Folding.fold("x".repeat(150) + "\n"))
			.isEqualTo("x".repeat(75) + "\r\n " + "x".repeat(74) + "\r\n x\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "é", "€", "👍" })
	void neverCutsACharacterWhereverItStands(String character) {
		for (int before = 60; before < 80; before++) {
			String line = "x".repeat(before) + character.repeat(100);

			String folded = Folding.fold(line + "\n");

			assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
			assertThat(folded.lines()).allSatisfy((part) -> assertThat(part.getBytes(UTF_8)).hasSizeLessThan(76));
		}
	}

}
