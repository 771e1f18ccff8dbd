package nl.driehoek.simulator.telegram.html;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SafeHtmlTests {

	@Test
	void escapesWhatAUserWrote() {
		String html = FormattedText.plain("<script>alert('\"&\"')</script>").toSafeHtml();

		assertThat(html).isEqualTo("&lt;script&gt;alert(&#39;&quot;&amp;&quot;&#39;)&lt;/script&gt;");
	}

	@Test
	void showsNestedEntitiesWellFormed() {
		String html = TelegramHtml.parse("<b>a<i>b</i></b><u>c</u>").toSafeHtml();

		assertThat(html).isEqualTo("<b>a<i>b</i></b><u>c</u>");
	}

	@Test
	void escapesTheTargetOfALink() {
		String html = TelegramHtml.parse("<a href='https://voorbeeld.nl/\"onclick=\"x'>hier</a>").toSafeHtml();

		assertThat(html).doesNotContain("\"onclick").contains("rel=\"noopener noreferrer\"");
	}

	@Test
	void dropsEntitiesThatCrossEachOther() {
		FormattedText crossed = new FormattedText("abcd",
				List.of(new Entity("bold", 0, 3), new Entity("italic", 2, 2)));

		assertThat(crossed.toSafeHtml()).isEqualTo("<b>abc</b>d");
	}

	@Test
	void survivesEntitiesBeyondTheText() {
		FormattedText beyond = new FormattedText("ab",
				List.of(new Entity("bold", 1, 9), new Entity("code", -1, 1), new Entity("pre", 1, -1)));

		assertThat(beyond.toSafeHtml()).isEqualTo("ab");
	}

}
