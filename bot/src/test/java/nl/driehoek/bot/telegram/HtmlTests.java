package nl.driehoek.bot.telegram;

import nl.driehoek.bot.outbox.Card;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTests {

	@Test
	void escapesWhatTelegramReads() {
		assertThat(Card.escaped("<b> & </b>")).isEqualTo("&lt;b&gt; &amp; &lt;/b&gt;");
	}

	@Test
	void leavesWhatFitsAsItIs() {
		String html = "<b>" + "&amp;".repeat(Html.LONGEST) + "</b>";

		assertThat(Html.fitting(html)).isEqualTo(html);
	}

	@Test
	void cutsWhatDoesNotFitAndClosesWhatIsOpen() {
		assertThat(new HtmlCut("<b>een <a href=\"https://zwolle.nl\">twee drie</a></b>", 9).cut())
			.isEqualTo("<b>een <a href=\"https://zwolle.nl\">twee…</a></b>");
	}

	@Test
	void neverCutsACharacterOrAnEntityInTwo() {
		assertThat(new HtmlCut("ab\ud83d\ude00cd", 4).cut()).isEqualTo("ab…");
		assertThat(new HtmlCut("ab&amp;cd", 4).cut()).isEqualTo("ab&amp;…");
	}

	@Test
	void keepsTheLastCharacterIfItJustFits() {
		assertThat(new HtmlCut("ab&amp;d", 4).cut()).isEqualTo("ab&amp;d");
	}

	@Test
	void losesItsTagsAndNothingElse() {
		assertThat(Html.withoutTags("<b>1 &lt; 2</b>")).isEqualTo("1 &lt; 2");
	}

}
