package nl.driehoek.simulator.telegram;

import java.time.Clock;
import java.time.Duration;

import nl.driehoek.simulator.journal.Journal;

/**
 * The settings of an offline Telegram.
 *
 * @param port the port on 127.0.0.1; 0 for any free port
 * @param token the bot's token
 * @param clock the clock of Telegram
 * @param pace the rate limit for the bot
 * @param keptMessages maximum number of messages a chat keeps
 * @param webhookRetry the pause before it retries to deliver an update to the webhook
 * @param journal what an earlier run wrote down, and where this one does
 */
public record Setup(int port, String token, Clock clock, Pace pace, int keptMessages, Duration webhookRetry,
		Journal journal) {

	private static final String MADE_UP_TOKEN = "7000000001:OFFLINE-made-up-token-for-trying-out";

	public Setup {
		if (!token.matches("\\d{1,19}:[A-Za-z0-9_-]+")) {
			throw new IllegalArgumentException("A token looks like 123456:AbC-dEf");
		}
		if (keptMessages < 1) {
			throw new IllegalArgumentException("A chat keeps at least one message, not " + keptMessages);
		}
	}

	public static Setup onPort(int port) {
		return new Setup(port, MADE_UP_TOKEN, Clock.systemUTC(), Pace.ANY, 200, Duration.ofSeconds(1), Journal.NONE);
	}

	public Setup withClock(Clock other) {
		return new Setup(this.port, this.token, other, this.pace, this.keptMessages, this.webhookRetry, this.journal);
	}

	public Setup withToken(String other) {
		return new Setup(this.port, other, this.clock, this.pace, this.keptMessages, this.webhookRetry, this.journal);
	}

	public Setup withPace(Pace other) {
		return new Setup(this.port, this.token, this.clock, other, this.keptMessages, this.webhookRetry, this.journal);
	}

	public Setup keeping(int messages) {
		return new Setup(this.port, this.token, this.clock, this.pace, messages, this.webhookRetry, this.journal);
	}

	public Setup retryingWebhooksAfter(Duration wait) {
		return new Setup(this.port, this.token, this.clock, this.pace, this.keptMessages, wait, this.journal);
	}

	public Setup writingTo(Journal other) {
		return new Setup(this.port, this.token, this.clock, this.pace, this.keptMessages, this.webhookRetry, other);
	}

	long botId() {
		return Long.parseLong(this.token.substring(0, this.token.indexOf(':')));
	}

}
