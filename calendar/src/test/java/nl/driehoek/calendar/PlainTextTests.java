package nl.driehoek.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029" })
	void knowsEveryLineEnd(String lineEnd) {
		assertThat(PlainText.onLines("een" + lineEnd + "twee")).isEqualTo("een\ntwee");
		assertThat(PlainText.onOneLine("een" + lineEnd + "twee")).isEqualTo("een twee");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u001B", "\u007F", "\u009F", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066",
			"\u2069", "\u061C", "\uFEFF", "\uD83D", "\uDC4D" })
	void dropsWhatNobodySeesAndCanDeceive(String unseen) {
		assertThat(PlainText.onLines("een" + unseen + "twee")).isEqualTo("eentwee");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Súdwest-Fryslân", "👩‍👩‍👧 🇳🇱 🫡", "ĳ e\u0301 ß 漢字", "\\ ; , : \" ' ^ < & %s" })
	void keepsAllThatOneSees(String text) {
		assertThat(PlainText.onLines(text)).isEqualTo(text);
		assertThat(PlainText.onOneLine(text)).isEqualTo(text);
	}

	@Test
	void makesOneSpaceOfMany() {
		assertThat(PlainText.onOneLine(" \t een \u00A0\u2003 \u200F twee ")).isEqualTo("een twee");
	}

	@Test
	void keepsTheEmptyLineBetweenTwoParagraphs() {
		assertThat(PlainText.onLines("een \r\n \r\n twee\r\n")).isEqualTo("een\n\ntwee");
	}

	@Test
	void removesFromANameWhatSomeProgramsMisread() {
		assertThat(PlainText.asName("J. \"Bé\" de ^ Vries^n; griffier\\")).isEqualTo("J. 'Bé' de Vriesn, griffier/");
	}

}
