package nl.driehoek.endtoend;

import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Page object for the chat in the try-out.
 */
record ChatPage(Page page) {

	ChatPage choosesPerson(String name) {
		this.page.locator(".person", new Page.LocatorOptions().setHasText(name)).first().click();
		return this;
	}

	ChatPage starts() {
		this.page.locator("#start").click();
		return this;
	}

	/** The button on the newest card that has it; older cards may have it too. */
	Locator key(String label) {
		return this.page.locator("#chat-log .key", new Page.LocatorOptions().setHasText(label)).last();
	}

	ChatPage presses(String label) {
		key(label).click();
		return this;
	}

	ChatPage types(String text) {
		this.page.locator("#composer-text").fill(text);
		this.page.locator("#composer-text").press("Enter");
		return this;
	}

	ChatPage sees(String words) {
		assertThat(this.page.locator("#chat-log .message", new Page.LocatorOptions().setHasText(words)).last())
			.isVisible();
		return this;
	}

	/**
	 * Completes the whole dialog, up to the confirmation.
	 */
	ChatPage registers(String gemeente, String date) {
		String domain = gemeente.toLowerCase(Locale.ROOT) + ".nl";
		presses("Driehoek aanmelden").presses("Alle data").presses(date).sees("Typ de naam").types(gemeente);
		presses("Griffier").sees("Hoe heet je");
		types("G. Voorbeeld, g.voorbeeld@" + domain).sees("Wie is de burgemeester");
		types("B. Voorbeeld, b.voorbeeld@").sees("Wie is de gemeentesecretaris");
		types("S. Voorbeeld, s.voorbeeld@").sees("Klopt dit?");
		return presses("Ja, klopt").presses("Ja, we komen").sees("Gelukt!");
	}

}
