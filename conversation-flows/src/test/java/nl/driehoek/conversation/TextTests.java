package nl.driehoek.conversation;

import java.util.List;

import nl.driehoek.conversation.Text.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@Test
	void mergesWhatHasTheSameEmphasis() {
		Text text = new Text(List.of(new Span("", true), new Span("a", false), new Span("", true), new Span("b", false),
				new Span("c", true), new Span("d", true)));

		assertThat(text.spans()).containsExactly(new Span("ab", false), new Span("cd", true));
		assertThat(text.plain()).isEqualTo("abcd");
	}

	@Test
	void joinsTextsAndKeepsTheirEmphasis() {
		Text joined = Text.joined("\n", List.of(Text.EMPTY, Text.of("a").strong(), Text.of("b")));

		assertThat(joined.spans()).containsExactly(new Span("\n", false), new Span("a", true), new Span("\nb", false));
	}

	@Test
	void leavesWhatFitsAsItIs() {
		Text text = Text.of("een").strong().and(Text.of(" twee"));

		assertThat(text.clipped(8)).isEqualTo(text);
	}

	@Test
	void clipsWhatDoesNotFitAndKeepsTheEmphasisBefore() {
		Text text = Text.of("een").strong().and(Text.of(" twee ")).and(Text.of("drie").strong());

		assertThat(text.clipped(8).spans()).containsExactly(new Span("een", true), new Span(" twe…", false));
		assertThat(text.clipped(3).spans()).containsExactly(new Span("ee…", true));
	}

	@Test
	void neverCutsACharacterInTwo() {
		assertThat(Text.of("ab\ud83d\ude00cd").clipped(4)).isEqualTo(Text.of("ab…"));
		assertThat(Text.of("ab\ud83d\ude00cd").clipped(5)).isEqualTo(Text.of("ab\ud83d\ude00…"));
		assertThat(Text.of("ab\ud83d\ude00").clipped(4)).isEqualTo(Text.of("ab\ud83d\ude00"));
	}

}
