package nl.driehoek.bot.telegram;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;

/**
 * Keeps bulk sending below Telegram's limits: thirty messages a second over all chats, of
 * which five are left for replies, and one a second to a chat.
 *
 * @see <a href=
 * "https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">limits</a>
 */
final class Pace {

	private static final int OVER_ALL_PER_SECOND = 25;

	private final LoadingCache<ChatId, Bucket> chats;

	private final Bucket all;

	private final BlockingStrategy waiting;

	Pace(TimeMeter time, BlockingStrategy waiting) {
		this.waiting = waiting;
		this.all = evenly(OVER_ALL_PER_SECOND, time);
		this.chats = Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(1)).build(chat -> evenly(1, time));
	}

	/**
	 * Waits until a message may be sent to this chat.
	 */
	void await(ChatId chat) throws InterruptedException {
		this.chats.get(chat).asBlocking().consume(1, this.waiting);
		this.all.asBlocking().consume(1, this.waiting);
	}

	/**
	 * A bucket without bursts: it holds at most one token, refilled at an even pace.
	 */
	private static Bucket evenly(int perSecond, TimeMeter time) {
		return Bucket.builder()
			.addLimit(limit -> limit.capacity(1).refillGreedy(perSecond, Duration.ofSeconds(1)))
			.withCustomTimePrecision(time)
			.build();
	}

}
