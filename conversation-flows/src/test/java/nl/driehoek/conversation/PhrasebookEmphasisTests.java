package nl.driehoek.conversation;

import java.util.List;

import nl.driehoek.conversation.Text.Span;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasebookEmphasisTests {

	private final Phrasebook phrasebook = new Phrasebook("nl/driehoek/conversation/sample");

	@Test
	void readsEmphasisFromThePhrase() {
		Words two = Words.message("marked", Words.verbatim("dit"), new Words.Count(2));

		assertThat(text(two).spans()).containsExactly(new Span("Let op", true), new Span(": dit kost ", false),
				new Span("2 punten", true), new Span(" *", false));
		assertThat(this.phrasebook.say(two, Language.DUTCH)).isEqualTo("Let op: dit kost 2 punten *");
		assertThat(this.phrasebook.say(two, Language.ENGLISH)).isEqualTo("Note: dit costs 2 points *");
	}

	@Test
	void emphasisWithinEmphasisIsOneEmphasis() {
		Words one = Words.message("marked", Words.verbatim("dit"), new Words.Count(1));

		assertThat(text(one).spans()).contains(new Span("één punt", true));
	}

	@Test
	void neverReadsEmphasisInVerbatimTextHoweverDeepItLies() {
		Words name = Words.verbatim("*A* & <b>B</b>");
		Words deep = Words.message("outer", Words.message("outer", new Words.Listed(List.of(name, name))));

		assertThat(text(name)).isEqualTo(Text.of("*A* & <b>B</b>"));
		assertThat(text(deep)).isEqualTo(Text.of("Er staat: Er staat: *A* & <b>B</b> en *A* & <b>B</b>"));
	}

	@Test
	void keepsTheEmphasisOfThePhraseAroundVerbatimText() {
		assertThat(text(Words.message("greeting", Words.verbatim("A"), Words.verbatim("*B"))).spans())
			.containsExactly(new Span("Dag A, ", false), new Span("*B", true), new Span("!", false));
	}

	@Test
	void neverReadsPlacesInVerbatimText() {
		assertThat(text(Words.message("greeting", Words.verbatim("{1} {0|a|b} }"), Words.verbatim("'{'"))).plain())
			.isEqualTo("Dag {1} {0|a|b} }, '{'!");
	}

	@Test
	void dropsControlCharactersAndMarksOfDirection() {
		String typed = "a\u0000\u0007\u001b\u007f\u0085b\u202e\u2066\u2069\u200e\u200f\u061cc\ud800d\udc00";

		assertThat(text(Words.verbatim(typed)).plain()).isEqualTo("abcd");
	}

	@Test
	void keepsLinesAndEmoji() {
		assertThat(text(Words.verbatim("een\r\ntwee\u2028drie\tvier")).plain()).isEqualTo("een\ntwee\ndrie vier");
		assertThat(text(Words.verbatim("👩‍👩‍👧 é")).plain()).isEqualTo("👩‍👩‍👧 é");
	}

	private Text text(Words words) {
		return this.phrasebook.text(words, Language.DUTCH);
	}

}
