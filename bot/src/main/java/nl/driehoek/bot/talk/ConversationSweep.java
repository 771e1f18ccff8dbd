package nl.driehoek.bot.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;

/**
 * Resumes conversations that a crash interrupted, sends one reminder for an abandoned
 * draft, and deletes conversations that have been inactive for long.
 */
public class ConversationSweep implements Sweep {

	/** After this time without input, the user of a draft gets a reminder. */
	static final Duration NUDGE_AFTER = Duration.ofDays(7);

	/** After this time without input, a conversation is deleted. */
	static final Duration FORGET_AFTER = Duration.ofDays(30);

	private static final Duration SURELY_LEFT = Duration.ofMinutes(1);

	private static final Instant AT_ANY_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

	private final AtomicBoolean started = new AtomicBoolean();

	private final Conversations conversations;

	private final Dialog dialog;

	private final CardDelivery delivery;

	private final Predicate<ChatId> staff;

	private final Clock clock;

	public ConversationSweep(Conversations conversations, Dialog dialog, CardDelivery delivery, Predicate<ChatId> staff,
			Clock clock) {
		this.conversations = conversations;
		this.dialog = dialog;
		this.delivery = delivery;
		this.staff = staff;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "conversations";
	}

	@Override
	public void sweep() {
		Instant now = this.clock.instant();
		OneByOne.forEach(List.<Runnable>of(this::renew, () -> resumeThoseQuietSince(leftBehind(now)),
				() -> this.conversations.forget(now.minus(FORGET_AFTER)),
				() -> nudgeThoseQuietSince(now.minus(NUDGE_AFTER))), Runnable::run);
	}

	private void renew() {
		OneByOne.forEach(List.copyOf(this.delivery.underWay()), this.dialog::renew);
	}

	private void resumeThoseQuietSince(Instant moment) {
		OneByOne.forEach(this.conversations.unfinished(moment),
				conversation -> this.delivery.deliver(this.dialog.resume(visitor(conversation))));
	}

	private void nudgeThoseQuietSince(Instant moment) {
		OneByOne.forEach(this.conversations.quiet(moment),
				conversation -> this.dialog.nudge(conversation, visitor(conversation))
					.ifPresent(this.delivery::deliver));
	}

	/**
	 * What is unfinished at the first sweep was left by an earlier process, whatever its
	 * clock said.
	 */
	private Instant leftBehind(Instant now) {
		return this.started.getAndSet(true) ? now.minus(SURELY_LEFT) : AT_ANY_TIME;
	}

	private Visitor visitor(Conversation conversation) {
		return new Visitor(conversation.chat(), conversation.language(), this.staff.test(conversation.chat()));
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.conversations.quiet(this.clock.instant())
			.stream()
			.filter(conversation -> this.dialog.hasDraft(conversation, visitor(conversation)))
			.findFirst()
			.map(conversation -> conversation.lastWord().plus(NUDGE_AFTER));
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(10);
	}

}
