package nl.driehoek.simulator.telegram.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelegramHtmlTests {

	@ParameterizedTest
	@CsvSource({ "b, bold", "strong, bold", "i, italic", "em, italic", "u, underline", "ins, underline",
			"s, strikethrough", "strike, strikethrough", "del, strikethrough", "code, code", "pre, pre",
			"tg-spoiler, spoiler", "blockquote, blockquote" })
	void knowsEveryTagOfTelegram(String tag, String type) {
		FormattedText text = TelegramHtml.parse("ja <" + tag + ">wel</" + tag + ">!");

		assertThat(text.text()).isEqualTo("ja wel!");
		assertThat(text.entities()).containsExactly(new Entity(type, 3, 3));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<foo>x</foo>|Unsupported start tag "foo" at byte offset 0
			ë<br>|Unsupported start tag "br" at byte offset 2
			a < b|Unsupported start tag "" at byte offset 2
			<b>x|Can't find end tag corresponding to start tag "b"
			x</b>|Unexpected end tag at byte offset 1
			<b>x</i>|Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
			<b><i>x</b></i>|Unmatched end tag at byte offset 7, expected "</i>", found "</b>"
			<b|Unclosed start tag at byte offset 0
			<b>x</b|Unclosed end tag at byte offset 4
			<a href="x>y</a>|Unclosed start tag at byte offset 0
			<span>x</span>|Tag "span" must have class "tg-spoiler" at byte offset 0
			""")
	void refusesWhatTelegramRefusesInItsWords(String html, String complaint) {
		assertThatThrownBy(() -> TelegramHtml.parse(html)).isInstanceOf(MarkupException.class).hasMessage(complaint);
	}

	@Test
	void readsCharactersWrittenByNameOrNumber() {
		FormattedText text = TelegramHtml.parse("&lt;b&gt; &amp;amp; &quot;&#233;&#x2014; &nbsp; R&D");

		assertThat(text.text()).isEqualTo("<b> &amp; \"é— &nbsp; R&D");
	}

	@Test
	void countsAsTelegramCountsInUtf16Units() {
		FormattedText text = TelegramHtml.parse("\uD83D\uDC4D<b>\uD83D\uDC4D</b>");

		assertThat(text.entities()).containsExactly(new Entity("bold", 2, 2));
	}

	@Test
	void nestsEntitiesOuterFirst() {
		FormattedText text = TelegramHtml.parse("<b>a<i>b</i></b>");

		assertThat(text.entities()).containsExactly(new Entity("bold", 0, 2), new Entity("italic", 1, 1));
	}

	@Test
	void keepsTheAddressOfALink() {
		FormattedText text = TelegramHtml.parse("<a href=\"https://voorbeeld.nl/?a=1&amp;b=2\">hier</a>");

		assertThat(text.entities()).containsExactly(new Entity("text_link", 0, 4, "https://voorbeeld.nl/?a=1&b=2"));
	}

	@Test
	void dropsALinkToNowhereButKeepsItsText() {
		FormattedText text = TelegramHtml.parse("<a href=\"javascript:alert(1)\">hier</a>");

		assertThat(text.text()).isEqualTo("hier");
		assertThat(text.entities()).isEmpty();
	}

	@Test
	void makesOneBlockOfCodeInALanguage() {
		FormattedText text = TelegramHtml.parse("<pre><code class=\"language-java\">int a;</code></pre>");

		assertThat(text.entities()).containsExactly(new Entity("pre", 0, 6, "java"));
	}

	@Test
	void trimsTheTextAndMovesTheEntitiesAlong() {
		FormattedText text = TelegramHtml.parse(" \n <b>a </b>\n").trimmed();

		assertThat(text.text()).isEqualTo("a");
		assertThat(text.entities()).containsExactly(new Entity("bold", 0, 1));
	}

}
