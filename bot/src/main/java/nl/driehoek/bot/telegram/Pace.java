package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;

/**
 * Keeps all calls below Telegram's limits: thirty a second over all chats, and one new
 * message a second to a chat, with short bursts. Keeps the pauses that Telegram asks for.
 * Must be used by one thread at a time.
 *
 * @see <a href=
 * "https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">limits</a>
 */
final class Pace {

	/** What Telegram allows a bot that pays nothing. */
	static final int USUAL = 30;

	private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

	private final LoadingCache<ChatId, Rate> chats;

	private final Rate all;

	private final Holds holds;

	/**
	 * A pace for this limit over all chats; that of a chat rises with it.
	 * @param perSecond the most calls in any second, bursts included
	 */
	Pace(int perSecond, TimeMeter time) {
		int burst = Math.max(1, perSecond / 6);
		int perChat = Math.max(1, perSecond / USUAL);
		this.all = new Rate(Math.max(1, perSecond - burst), burst, time);
		this.holds = new Holds(time);
		this.chats = Caffeine.newBuilder()
			.expireAfterAccess(Duration.ofMinutes(1))
			.build(chat -> new Rate(perChat, 4 * perChat, time));
	}

	/**
	 * How many nanoseconds until any call of this urgency may be made.
	 */
	long pause(Urgency urgency) {
		return (urgency == Urgency.GRANTED) ? 0 : Math.max(this.holds.pause(), this.all.pause(urgency));
	}

	/**
	 * How many nanoseconds until this call may be made.
	 */
	long pause(Slot slot) {
		if (slot.isGranted()) {
			return 0;
		}
		long chat = Math.max(slot.chat().map(this.holds::pause).orElse(0L),
				rate(slot).map(rate -> rate.pause(slot.urgency())).orElse(0L));
		return Math.max(chat, pause(slot.urgency()));
	}

	/**
	 * Counts a call that is made now.
	 */
	void count(Slot slot) {
		if (!slot.isGranted()) {
			rate(slot).ifPresent(Rate::count);
			this.all.count();
		}
	}

	/**
	 * Learns from the end of a call what Telegram allows.
	 */
	void learn(Slot slot, Optional<Fault> fault) {
		if (fault.filter(refusal -> refusal.is(Fault.Kind.TOO_FAST)).isPresent()) {
			Duration asked = fault.get().pause();
			this.holds.refused(slot.chat(), (asked.compareTo(SHORTEST_PAUSE) > 0) ? asked : SHORTEST_PAUSE);
		}
		else if (fault.isEmpty()) {
			this.holds.passed();
		}
	}

	private Optional<Rate> rate(Slot slot) {
		return slot.message() ? slot.chat().map(this.chats::get) : Optional.empty();
	}

}
