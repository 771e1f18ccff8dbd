package nl.driehoek.endtoend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * Debian's Chromium, if it is installed; nothing is downloaded.
 */
final class Desktop implements AutoCloseable {

	private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

	private final Playwright playwright;

	private final Browser browser;

	private Desktop(Playwright playwright) {
		this.playwright = playwright;
		this.browser = playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
				.setArgs(List.of("--no-sandbox", "--disable-background-networking"))
				.setTimeout((double) Patience.LIMIT.toMillis()));
	}

	static boolean hasBrowser() {
		return Files.isExecutable(CHROMIUM);
	}

	static Desktop open() {
		Map<String, String> nothingElse = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		return new Desktop(Playwright.create(new Playwright.CreateOptions().setEnv(nothingElse)));
	}

	/**
	 * Opens a window of this size, for example that of a phone or a desktop.
	 */
	Page window(int width, int height) {
		Page page = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("nl-NL"))
			.newPage();
		page.setDefaultTimeout((double) Patience.LIMIT.toMillis());
		return page;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
