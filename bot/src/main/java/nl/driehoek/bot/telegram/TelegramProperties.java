package nl.driehoek.bot.telegram;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import nl.driehoek.bot.setting.SettingException;

/**
 * The settings for Telegram.
 *
 * @param bot the account of the bot
 * @param api the Bot API server
 * @param webhook the webhook, if one is to be used
 * @param callsPerSecond {@code TELEGRAM_CALLS_PER_SECOND}, the most calls in a second
 * @param pollTimeout how long Telegram holds a long poll without updates
 */
@ConfigurationProperties("telegram")
record TelegramProperties(@DefaultValue Bot bot, @DefaultValue Api api, @DefaultValue Webhook webhook,
		@DefaultValue("30") int callsPerSecond, @DefaultValue("30s") Duration pollTimeout) {

	TelegramProperties {
		if (callsPerSecond < 1) {
			throw new SettingException("TELEGRAM_CALLS_PER_SECOND is no number of calls: " + callsPerSecond,
					"Leave it out, or set what Telegram allows this bot, such as 30.");
		}
	}

	/**
	 * The account of the bot.
	 *
	 * @param token {@code TELEGRAM_BOT_TOKEN}
	 */
	record Bot(@DefaultValue("") String token) {

		Bot {
			token = token.strip();
			if (token.isEmpty()) {
				throw new SettingException("TELEGRAM_BOT_TOKEN is not set, so there is no bot to talk as.", """
						Ask @BotFather in Telegram for a token, and start with TELEGRAM_BOT_TOKEN=<the token>.
						Or try everything offline, without one: java -jar telegram-simulator/target/try-out.jar""");
			}
		}

		@Override
		public String toString() {
			return "Bot[token hidden]";
		}

	}

	/**
	 * The Bot API server.
	 *
	 * @param url {@code TELEGRAM_API_URL}
	 */
	record Api(@DefaultValue("") String url) {
	}

	/**
	 * The webhook; without a URL the bot polls for updates.
	 *
	 * @param url {@code TELEGRAM_WEBHOOK_URL}
	 * @param secret {@code TELEGRAM_WEBHOOK_SECRET}, a secret shared with Telegram
	 */
	record Webhook(@DefaultValue("") String url, @DefaultValue("") String secret) {

		Webhook {
			url = url.isBlank() ? "" : WebhookAddress.of(url.strip());
			if (!url.isBlank() && !secret.matches("[A-Za-z0-9_-]{1,256}")) {
				throw new SettingException("TELEGRAM_WEBHOOK_URL is set without a usable TELEGRAM_WEBHOOK_SECRET.",
						"Set TELEGRAM_WEBHOOK_SECRET to 1 to 256 of the characters A-Z a-z 0-9 _ - at random.");
			}
		}

		boolean isWanted() {
			return !this.url.isBlank();
		}

		@Override
		public String toString() {
			return "Webhook[" + this.url + "]";
		}

	}

}
