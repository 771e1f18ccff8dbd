package nl.driehoek.bot.telegram;

import java.util.List;

import nl.driehoek.conversation.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTests {

	@Test
	void escapesWhatTelegramReads() {
		assertThat(Html.of(Text.of("<b> & &lt; </b>"))).isEqualTo("&lt;b&gt; &amp; &amp;lt; &lt;/b&gt;");
	}

	@Test
	void writesEmphasisAsATagAndEscapesWithinIt() {
		Text text = Text.joined(" ", List.of(Text.of("1 <"), Text.of("2 & 3").strong(), Text.of(">")));

		assertThat(Html.of(text)).isEqualTo("1 &lt; <b>2 &amp; 3</b> &gt;");
	}

	@Test
	void measuresTheTextWithoutTagsAndEntities() {
		assertThat(Html.of(Text.of("&".repeat(4096)).strong())).isEqualTo("<b>" + "&amp;".repeat(4096) + "</b>");
	}

	@Test
	void clipsALongTextWithinItsTag() {
		assertThat(Html.of(Text.of("<".repeat(4097)).strong())).isEqualTo("<b>" + "&lt;".repeat(4095) + "…</b>");
	}

}
