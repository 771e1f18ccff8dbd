package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Classifies the failure of a call to Telegram.
 *
 * @param kind the class of failure
 * @param pause Telegram's {@code retry_after}; zero if absent
 * @param reason a short text for the log, without personal data
 */
record Fault(Kind kind, Duration pause, String reason) {

	/**
	 * The classes of failure.
	 */
	enum Kind {

		/** The user has blocked the bot, or the chat does not exist. */
		BLOCKED,

		/** The message already has this content. */
		UNCHANGED,

		/** The message cannot be changed any more. */
		GONE,

		/** The rate limit was exceeded. */
		TOO_FAST,

		/** Another process polls for updates with this token, or a webhook is set. */
		CONFLICT,

		/** Telegram does not know this token; an operator may correct it. */
		UNKNOWN_BOT,

		/** The formatting of the text is invalid. */
		UNREADABLE,

		/** A button is invalid, or the keyboard. */
		BAD_KEYS,

		/** The request is invalid for another reason. */
		WRONG,

		/** Telegram reports an internal error. */
		FAILED,

		/** The request was not sent. */
		NEVER_LEFT,

		/** It is unknown whether the request arrived. */
		UNCLEAR

	}

	static Fault of(Throwable thrown) {
		Throwable failure = unwrapped(thrown);
		if (failure instanceof TelegramApiRequestException refusal && code(refusal) > 0) {
			String words = Optional.ofNullable(refusal.getApiResponse()).orElse("");
			return new Fault(kind(code(refusal), words.toLowerCase(Locale.ROOT)), pause(refusal),
					code(refusal) + " " + withoutQuotations(words));
		}
		return new Fault(unanswered(failure), Duration.ZERO, failure.getClass().getSimpleName());
	}

	private static Kind unanswered(Throwable failure) {
		if (failure instanceof TelegramApiValidationException) {
			return Kind.WRONG;
		}
		return (failure instanceof NotSentException) ? Kind.NEVER_LEFT : Kind.UNCLEAR;
	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	/**
	 * Whether a retry may succeed.
	 */
	boolean mayPass() {
		return switch (this.kind) {
			case TOO_FAST, CONFLICT, UNKNOWN_BOT, FAILED, NEVER_LEFT, UNCLEAR -> true;
			case BLOCKED, UNCHANGED, GONE, UNREADABLE, BAD_KEYS, WRONG -> false;
		};
	}

	private static Throwable unwrapped(Throwable thrown) {
		Throwable cause = thrown.getCause();
		boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
		return (wrapper && cause != null) ? unwrapped(cause) : thrown;
	}

	private static int code(TelegramApiRequestException refusal) {
		return Optional.ofNullable(refusal.getErrorCode()).orElse(0);
	}

	private static Kind kind(int code, String words) {
		return switch (code) {
			case 401, 404 -> Kind.UNKNOWN_BOT;
			case 403 -> Kind.BLOCKED;
			case 409 -> Kind.CONFLICT;
			case 429 -> Kind.TOO_FAST;
			case 400 -> wrong(words);
			default -> (code >= 500) ? Kind.FAILED : Kind.WRONG;
		};
	}

	private static Kind wrong(String words) {
		if (words.contains("message is not modified")) {
			return Kind.UNCHANGED;
		}
		if (words.contains("message to edit not found") || words.contains("message can't be edited")) {
			return Kind.GONE;
		}
		return words.contains("chat not found") ? Kind.BLOCKED : content(words);
	}

	private static Kind content(String words) {
		if (Stream.of("button", "keyboard", "reply markup", "reply_markup").anyMatch(words::contains)) {
			return Kind.BAD_KEYS;
		}
		return words.contains("can't parse entities") ? Kind.UNREADABLE : Kind.WRONG;
	}

	private static Duration pause(TelegramApiRequestException refusal) {
		return Optional.ofNullable(refusal.getParameters())
			.map(ResponseParameters::getRetryAfter)
			.map(Duration::ofSeconds)
			.orElse(Duration.ZERO);
	}

	/**
	 * Removes the parts of an error text that may quote a message: the details of what
	 * cannot be parsed, and text in quotation marks.
	 */
	private static String withoutQuotations(String words) {
		return words.replaceAll(
				"(?s)(?<=parse (entities|inline keyboard button|reply keyboard markup)).*|\".*|(?<=\\s)'.*", "…");
	}

}
