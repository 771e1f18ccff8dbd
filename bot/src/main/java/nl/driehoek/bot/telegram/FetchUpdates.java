package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The call {@code getUpdates}; unlike the library's own one it tolerates unreadable
 * updates.
 */
final class FetchUpdates extends BotApiMethod<Batch> {

	/** The only kinds of updates we request. */
	static final List<String> WANTED = List.of("message", "edited_message", "callback_query");

	private final long offset;

	private final int limit;

	private final Duration timeout;

	FetchUpdates(long offset, int limit, Duration timeout) {
		this.offset = offset;
		this.limit = limit;
		this.timeout = timeout;
	}

	@JsonProperty("offset")
	long offset() {
		return this.offset;
	}

	@JsonProperty("limit")
	int limit() {
		return this.limit;
	}

	@JsonProperty("timeout")
	long timeout() {
		return this.timeout.toSeconds();
	}

	/**
	 * How long Telegram should hold the poll without updates.
	 */
	Duration held() {
		return this.timeout;
	}

	@JsonProperty("allowed_updates")
	List<String> allowedUpdates() {
		return WANTED;
	}

	@Override
	public Batch deserializeResponse(String answer) throws TelegramApiRequestException {
		return UpdateParser.batch(answer);
	}

	@Override
	public String getMethod() {
		return "getUpdates";
	}

}
