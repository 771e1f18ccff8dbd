package nl.driehoek.bot.telegram;

import java.net.URI;
import java.util.regex.Pattern;

import org.telegram.telegrambots.meta.TelegramUrl;

import nl.driehoek.bot.setting.SettingException;

/**
 * Parses the address of a Bot API server.
 */
final class ApiAddress {

	private static final Pattern FORM = Pattern
		.compile("https?://(?:[A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+])(?::\\d{1,5})?/?");

	private ApiAddress() {
	}

	/**
	 * The address in the library's type; Telegram's own server if {@code url} is blank.
	 */
	static TelegramUrl of(String url) {
		return url.isBlank() ? TelegramUrl.DEFAULT_URL : read(url.strip());
	}

	private static TelegramUrl read(String url) {
		if (!FORM.matcher(url).matches()) {
			throw new SettingException("TELEGRAM_API_URL is no address of a server: '" + url + "'.",
					"Leave it out for Telegram itself, or write for example http://127.0.0.1:8082.");
		}
		URI address = URI.create(url);
		int usual = "http".equals(address.getScheme()) ? 80 : 443;
		int port = (address.getPort() > 0) ? address.getPort() : usual;
		return TelegramUrl.builder().schema(address.getScheme()).host(address.getHost()).port(port).build();
	}

}
