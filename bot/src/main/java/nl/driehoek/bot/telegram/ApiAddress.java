package nl.driehoek.bot.telegram;

import java.net.URI;

import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * Reads the address of a Bot API server.
 */
final class ApiAddress {

	private ApiAddress() {
	}

	/**
	 * The address as the library wants it; Telegram's own for a blank one.
	 */
	static TelegramUrl of(String url) {
		return url.isBlank() ? TelegramUrl.DEFAULT_URL : of(URI.create(url.strip()));
	}

	private static TelegramUrl of(URI address) {
		if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
			throw new SettingException("TELEGRAM_API_URL is no address of a server: '" + address + "'.",
					"Leave it out for Telegram itself, or write for example http://127.0.0.1:8082.");
		}
		boolean open = "http".equals(address.getScheme());
		int port = (address.getPort() > 0) ? address.getPort() : (open ? 80 : 443);
		return TelegramUrl.builder().schema(address.getScheme()).host(address.getHost()).port(port).build();
	}

}
