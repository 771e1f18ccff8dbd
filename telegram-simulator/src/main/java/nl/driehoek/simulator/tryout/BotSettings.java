package nl.driehoek.simulator.tryout;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * How the bot is told where everything is.
 *
 * @param telegram the offline Telegram
 * @param token made up
 * @param smtpPort of the mailbox
 * @param port of the bot's own server
 * @param data its folder
 * @param staff the Telegram ids of those who organise
 */
record BotSettings(URI telegram, String token, int smtpPort, int port, Path data, String staff) {

	Map<String, String> environment(Instant now) {
		return Map.ofEntries(Map.entry("TELEGRAM_BOT_TOKEN", this.token),
				Map.entry("TELEGRAM_API_URL", this.telegram.toString()), Map.entry("SMTP_HOST", "127.0.0.1"),
				Map.entry("SMTP_PORT", String.valueOf(this.smtpPort)), Map.entry("MAIL_FROM", "programma@voorbeeld.nl"),
				Map.entry("SERVER_PORT", String.valueOf(this.port)),
				Map.entry("PUBLIC_URL", "http://127.0.0.1:" + this.port),
				Map.entry("DRIEHOEK_DATA", this.data.toString()), Map.entry("DRIEHOEK_NOW", now.toString()),
				Map.entry("DRIEHOEK_STAFF", this.staff));
	}

}
