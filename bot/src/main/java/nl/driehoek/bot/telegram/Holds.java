package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;

/**
 * Remembers until when Telegram wants no calls. Telegram does not say whether it means
 * one chat or the whole bot: it means the bot if it refuses two chats with no success
 * between them.
 */
final class Holds {

	private final Map<ChatId, Long> chats = new HashMap<>();

	private final TimeMeter time;

	private long all;

	private Optional<ChatId> lastRefused = Optional.empty();

	Holds(TimeMeter time) {
		this.time = time;
		this.all = time.currentTimeNanos();
	}

	void refused(Optional<ChatId> chat, Duration pause) {
		long end = this.time.currentTimeNanos() + pause.toNanos();
		if (chat.isEmpty() || this.lastRefused.filter(last -> !chat.equals(Optional.of(last))).isPresent()) {
			this.all = later(this.all, end);
		}
		chat.ifPresent(refused -> this.chats.merge(refused, end, Holds::later));
		this.lastRefused = chat;
	}

	void passed() {
		this.lastRefused = Optional.empty();
	}

	/**
	 * How many nanoseconds until a chat may be called.
	 */
	long pause(ChatId chat) {
		long left = this.chats.getOrDefault(chat, this.time.currentTimeNanos()) - this.time.currentTimeNanos();
		if (left <= 0) {
			this.chats.remove(chat);
		}
		return Math.max(0, left);
	}

	/**
	 * How many nanoseconds until any call may be made.
	 */
	long pause() {
		return Math.max(0, this.all - this.time.currentTimeNanos());
	}

	private static long later(long one, long other) {
		return (one - other > 0) ? one : other;
	}

}
