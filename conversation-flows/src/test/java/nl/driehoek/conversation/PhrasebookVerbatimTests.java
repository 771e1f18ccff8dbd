package nl.driehoek.conversation;

import java.util.List;

import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasebookVerbatimTests {

	private final Phrasebook phrasebook = new Phrasebook("nl/driehoek/conversation/sample");

	@Test
	void escapesVerbatimTextOnceHoweverDeepItLies() {
		Words name = Words.verbatim("<i>A & B</i>");
		Words deep = Words.message("outer", Words.message("outer", new Words.Listed(List.of(name, name))));

		assertThat(html(name)).isEqualTo("&lt;i>A &amp; B&lt;/i>");
		assertThat(html(deep)).isEqualTo("Er staat: Er staat: &lt;i>A &amp; B&lt;/i> en &lt;i>A &amp; B&lt;/i>");
	}

	@Test
	void leavesTheMarkupOfThePhraseAlone() {
		assertThat(html(Words.message("greeting", Words.verbatim("A"), Words.verbatim("<B>"))))
			.isEqualTo("Dag A, <b>&lt;B></b>!");
	}

	@Test
	void neverReadsPlacesInVerbatimText() {
		assertThat(html(Words.message("greeting", Words.verbatim("{1} {0|a|b} }"), Words.verbatim("'{'"))))
			.isEqualTo("Dag {1} {0|a|b} }, <b>'{'</b>!");
	}

	@Test
	void dropsControlCharactersAndMarksOfDirection() {
		String typed = "a\u0000\u0007\u001b\u007f\u0085b\u202e\u2066\u2069\u200e\u200f\u061cc\ud800d\udc00";

		assertThat(html(Words.verbatim(typed))).isEqualTo("abcd");
	}

	@Test
	void keepsLinesAndEmoji() {
		assertThat(html(Words.verbatim("een\r\ntwee\u2028drie\tvier"))).isEqualTo("een\ntwee\ndrie vier");
		assertThat(html(Words.verbatim("👩‍👩‍👧 é"))).isEqualTo("👩‍👩‍👧 é");
	}

	private String html(Words words) {
		return this.phrasebook.say(words, Language.DUTCH, text -> text.replace("&", "&amp;").replace("<", "&lt;"));
	}

}
