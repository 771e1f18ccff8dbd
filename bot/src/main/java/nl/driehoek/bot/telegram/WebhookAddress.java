package nl.driehoek.bot.telegram;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.driehoek.bot.setting.SettingException;

/**
 * The address that Telegram calls: it must lead to {@link WebhookController}.
 */
final class WebhookAddress {

	private static final Pattern FORM = Pattern
		.compile("(https?://(?:[A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+])(?::\\d{1,5})?)(/|" + WebhookController.PATH + ")?");

	private WebhookAddress() {
	}

	/**
	 * Adds our path to a URL without a path.
	 * @throws SettingException if it is no URL, or has another path
	 */
	static String of(String url) {
		var form = FORM.matcher(url);
		if (!form.matches()) {
			throw new SettingException("TELEGRAM_WEBHOOK_URL is no address at which this bot listens: '" + url + "'.",
					"Write https://, your host and " + WebhookController.PATH
							+ "; or leave it out, and the bot asks Telegram for updates.");
		}
		return form.group(1) + WebhookController.PATH;
	}

	/**
	 * Whether both lead to the same place; Telegram may write an address differently.
	 */
	static boolean isSame(String one, String other) {
		return host(one).isPresent() && host(one).equals(host(other))
				&& one.endsWith(WebhookController.PATH) == other.endsWith(WebhookController.PATH);
	}

	private static Optional<String> host(String url) {
		try {
			return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
