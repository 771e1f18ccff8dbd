package nl.driehoek.simulator.tryout;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * The settings of the bot in a try-out.
 *
 * @param telegram the URL of the offline Telegram
 * @param token an invented bot token
 * @param smtpPort the port of the mailbox
 * @param port the port of the bot's HTTP server
 * @param data the folder for the bot's data
 * @param staff the Telegram ids of the organisers
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
