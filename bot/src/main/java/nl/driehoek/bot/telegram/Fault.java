package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Why a call failed, in our terms.
 *
 * @param kind what it means to us
 * @param pause how long Telegram wants us to wait
 * @param reason in a few words, without personal data
 */
record Fault(Kind kind, Duration pause, String reason) {

	/**
	 * What a failure means to us.
	 */
	enum Kind {

		/** The user does not want us, or is gone. */
		BLOCKED,

		/** The message shows this already. */
		UNCHANGED,

		/** The message cannot be changed any more. */
		GONE,

		/** We call too often. */
		TOO_FAST,

		/** Somebody else asks for our updates. */
		CONFLICT,

		/** Telegram does not know this bot; its token may be put right. */
		UNKNOWN_BOT,

		/** The call is wrong. */
		WRONG,

		/** Telegram says that it failed. */
		FAILED,

		/** Nothing was sent. */
		NEVER_LEFT,

		/** Nobody knows whether it arrived. */
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
		return (failure instanceof NeverLeftException) ? Kind.NEVER_LEFT : Kind.UNCLEAR;
	}

	boolean is(Kind other) {
		return this.kind == other;
	}

	/**
	 * Whether the same call may succeed later.
	 */
	boolean mayPass() {
		return switch (this.kind) {
			case TOO_FAST, CONFLICT, UNKNOWN_BOT, FAILED, NEVER_LEFT, UNCLEAR -> true;
			case BLOCKED, UNCHANGED, GONE, WRONG -> false;
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
		return words.contains("chat not found") ? Kind.BLOCKED : Kind.WRONG;
	}

	private static Duration pause(TelegramApiRequestException refusal) {
		return Optional.ofNullable(refusal.getParameters())
			.map(ResponseParameters::getRetryAfter)
			.map(Duration::ofSeconds)
			.orElse(Duration.ZERO);
	}

	/**
	 * Only what is wrong with tags, and what stands between quotation marks, may come
	 * from a message.
	 */
	private static String withoutQuotations(String words) {
		return words.replaceAll("(?<=parse entities).*|\".*", "…");
	}

}
