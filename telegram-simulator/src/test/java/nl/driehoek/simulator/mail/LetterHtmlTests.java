package nl.driehoek.simulator.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LetterHtmlTests {

	@Test
	void showsTheBodyOfALetterWithoutTheTitleOfItsPage() {
		String page = "<html><head><title>Onderwerp</title></head><body><p>Beste B. Voorbeeld,</p></body></html>";

		assertThat(new LetterHtml().clean(page)).contains("<p>Beste B. Voorbeeld,</p>").doesNotContain("Onderwerp");
	}

	@Test
	void removesScriptsAndScriptLinks() {
		String letter = "<p onclick=\"x()\">Dag</p><script>x()</script><a href=\"javascript:x()\">x</a>";

		assertThat(new LetterHtml().clean(letter)).contains("<p>Dag</p>").doesNotContain("x()");
	}

}
