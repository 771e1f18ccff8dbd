package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Recognises the pieces of a pasted text that Telegram cut because it is too long for one
 * message: all but the last have exactly the longest length, and they come at once.
 */
final class Pastes {

	/** The most characters of a message; no question takes so long an answer. */
	static final int LONGEST = 4096;

	private static final int AT_ONCE_SECONDS = 2;

	private final Cache<Long, Paste> newest = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofMinutes(1))
		.maximumSize(10_000)
		.build();

	/**
	 * Whether this text is a piece of a paste; also if it is received again.
	 */
	boolean isPiece(Message text) {
		boolean full = text.getText().length() >= LONGEST;
		Paste piece = new Paste(text.getMessageId(), text.getMessageId(), text.getDate(), full);
		Optional<Paste> before = Optional.ofNullable(this.newest.getIfPresent(text.getChatId()));
		if (before.filter(paste -> paste.contains(piece)).isPresent()) {
			return true;
		}
		Optional<Paste> longer = before.filter(paste -> paste.goesOnWith(piece)).map(paste -> paste.with(piece));
		longer.or(() -> Optional.of(piece).filter(Paste::unfinished))
			.ifPresent(paste -> this.newest.put(text.getChatId(), paste));
		return full || longer.isPresent();
	}

	/**
	 * The pieces of a paste received so far.
	 *
	 * @param first the number of the first message
	 * @param last the number of the last message
	 * @param date when the last one was sent, in seconds
	 * @param unfinished whether another piece may follow
	 */
	private record Paste(int first, int last, int date, boolean unfinished) {

		boolean contains(Paste piece) {
			return this.first <= piece.first && piece.last <= this.last;
		}

		boolean goesOnWith(Paste piece) {
			return this.unfinished && piece.first > this.last && piece.date - this.date <= AT_ONCE_SECONDS;
		}

		Paste with(Paste piece) {
			return new Paste(this.first, piece.last, piece.date, piece.unfinished);
		}

	}

}
