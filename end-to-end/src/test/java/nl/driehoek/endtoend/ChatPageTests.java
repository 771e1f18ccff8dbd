package nl.driehoek.endtoend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ChatPageTests {

	private static final Logger logger = LoggerFactory.getLogger(ChatPageTests.class);

	private static Optional<Desktop> desktop = Optional.empty();

	private static Optional<TryOutPage> tryOut = Optional.empty();

	@BeforeAll
	static void open() throws IOException {
		if (!Desktop.hasBrowser()) {
			logger.warn("There is no /usr/bin/chromium: the browser tests of the page are SKIPPED");
		}
		assumeTrue(Desktop.hasBrowser(), "There is no /usr/bin/chromium, so the browser tests of the page are skipped");
		setDefaultAssertionTimeout((double) Patience.LIMIT.toMillis());
		tryOut = Optional.of(TryOutPage.open());
		desktop = Optional.of(Desktop.open());
	}

	@AfterAll
	static void close() {
		desktop.ifPresent(Desktop::close);
		tryOut.ifPresent(TryOutPage::close);
	}

	@Test
	void registersADriehoekOnADesktop() {
		Page page = window(1280, 800);
		ChatPage chat = new ChatPage(page).choosesPerson("griffier").starts().registers("Zwolle", "vr 29 mei");

		Locator mails = page.locator("#mail .mail-line", new Page.LocatorOptions().setHasText("zwolle.nl"));
		assertThat(mails).hasCount(3);
		assertThat(page.locator("#chat-log .file").last()).containsText(".ics");
		mails.first().click();
		assertThat(page.locator("#mail .letter .card")).containsText("29 mei 2026");
		assertThat(page.frameLocator(".letter-body").locator("body")).containsText("leerbijeenkomst");
		chat.sees("Gelukt!");
		keepPicture(page);
	}

	/**
	 * Saves a screenshot to target/, and to the path in {@code -Dchat.picture}, for
	 * example {@code ../docs/chat.png}.
	 */
	private static void keepPicture(Page page) {
		page.waitForTimeout(1000);
		List.of("target/chat.png", System.getProperty("chat.picture", ""))
			.stream()
			.filter(path -> !path.isBlank())
			.forEach(path -> page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(path))));
	}

	@Test
	void worksOnAPhone390PixelsWide() {
		Page page = window(390, 844);
		ChatPage chat = new ChatPage(page).choosesPerson("secretaris").starts();

		chat.registers("Kampen", "vr 12 jun");

		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
		page.locator("#chat-back").click();
		page.locator(".phone-tabs [data-go=mail]").click();
		assertThat(page.locator("#mail .mail-line", new Page.LocatorOptions().setHasText("kampen.nl"))).hasCount(3);
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/phone.png")));
	}

	@Test
	void cutsALabelThatDoesNotFitAsTelegramDoes() {
		Page page = window(320, 640);
		new ChatPage(page).choosesPerson("griffier");

		Object cut = page.evaluate(
				"""
						async () => {
							const { bubble } = await import('/js/message.js');
							const row = ['Een knop met een heel lang opschrift', 'Terug'].map((text) => ({ text, data: text }));
							document.getElementById('chat-log').append(bubble({ id: 1, from: 'bot', date: 0, html: 'Dag', keyboard: [row] }, {}));
							const [long, short] = [...document.querySelectorAll('#chat-log .key')].slice(-2);
							const text = long.querySelector('span');
							return [long.offsetHeight === short.offsetHeight, text.scrollWidth > text.clientWidth,
								getComputedStyle(text).textOverflow].join(' ');
						}""");

		assertThat(cut).isEqualTo("true true ellipsis");
	}

	@Test
	void saysThatTheBotIsStarting() {
		Page page = desktop.orElseThrow().window(390, 844);
		page.route("**/api/bot", route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json")
			.setBody("{\"state\":\"starting\",\"log\":[]}")));
		page.navigate(tryOut.orElseThrow().address());

		new ChatPage(page).choosesPerson("griffier");

		assertThat(page.locator("#bot-notice")).containsText("De bot start op");
		page.unroute("**/api/bot");
		page.reload();
		new ChatPage(page).choosesPerson("griffier");
		assertThat(page.locator("#bot-notice")).isHidden();
	}

	@Test
	void worksWithTheKeyboardAlone() {
		Page page = window(1280, 800);
		addPerson(page);

		tabTo(page, "START").press("Enter");
		new ChatPage(page).sees("Hier meld je je driehoek aan");
		tabTo(page, "Driehoek aanmelden").press("Enter");
		new ChatPage(page).sees("In welke provincie");
		tabTo(page, "Alle data").press("Enter");

		new ChatPage(page).sees("Welke datum kies je?");
	}

	private static void addPerson(Page page) {
		// the page opens the first chat by itself and moves the focus to the input field
		assertThat(page.locator(".person[aria-current=true]")).isVisible();
		assertThat(page.locator("#chat-state")).containsText("jij bent");
		page.locator("#people-name").focus();
		page.keyboard().type("T. Toetsen");
		page.keyboard().press("Enter");
		assertThat(page.locator(".person", new Page.LocatorOptions().setHasText("T. Toetsen"))).isVisible();
	}

	/** Presses Tab until the element with this label has the focus. */
	private static Locator tabTo(Page page, String label) {
		assertThat(page.locator("button:visible", new Page.LocatorOptions().setHasText(label)).last()).isVisible();
		for (int i = 0; i < 60 && !focused(page).contains(label); i++) {
			page.keyboard().press("Tab");
		}
		assertThat(focused(page)).contains(label);
		return page.locator(":focus");
	}

	private static String focused(Page page) {
		return String.valueOf(
				page.evaluate("document.activeElement.matches('button') ? document.activeElement.textContent : ''"));
	}

	private static Page window(int width, int height) {
		Page page = desktop.orElseThrow().window(width, height);
		page.navigate(tryOut.orElseThrow().address());
		assertThat(page.locator(".person").first()).containsText(Pattern.compile("\\S"));
		return page;
	}

}
