package nl.driehoek.bot.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.bot.time.Sweep;
import nl.driehoek.bot.time.Watch;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;

/**
 * Resumes conversations that a crash interrupted, sends one reminder for an abandoned
 * draft, and deletes conversations that have been inactive for long. It reads them in
 * pages, by the moment at which each is due.
 */
public class ConversationSweep implements Sweep {

	private static final int PAGE = 200;

	/** In each sweep: more would keep users waiting for whom the bot has an answer. */
	private static final int REMINDERS = 10;

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private static final Instant AT_ANY_TIME = Instant.ofEpochMilli(Long.MAX_VALUE);

	private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(5);

	private final AtomicBoolean started = new AtomicBoolean();

	private final Conversations conversations;

	private final Dialog dialog;

	private final CardDelivery delivery;

	private final Predicate<ChatId> staff;

	private final Watch clock;

	/**
	 * A sweep.
	 * @param clock while it cannot be believed, nobody is reminded and nothing is deleted
	 */
	public ConversationSweep(Conversations conversations, Dialog dialog, CardDelivery delivery, Predicate<ChatId> staff,
			Watch clock) {
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
		Reminders reminders = new Reminders(now, REMINDERS, PAUSE);
		OneByOne.forEach(List.<Runnable>of(this::renew, () -> handleDue(true, leftBehind(now), reminders),
				() -> handleIdle(now, reminders)), Runnable::run);
	}

	private void handleIdle(Instant now, Reminders reminders) {
		if (this.clock.isTrusted()) {
			handleDue(false, now, reminders);
		}
	}

	private void renew() {
		OneByOne.forEach(List.copyOf(this.delivery.underWay()), this.dialog::renew);
	}

	/**
	 * What is unfinished at the first sweep was left by an earlier process, whatever its
	 * clock said.
	 */
	private Instant leftBehind(Instant now) {
		return this.started.getAndSet(true) ? now : AT_ANY_TIME;
	}

	/**
	 * Handles page after page, until one brings nothing new: what was handled is due
	 * later, or will be once the receipts of this process are stored.
	 */
	private void handleDue(boolean unfinished, Instant moment, Reminders reminders) {
		Set<ChatId> handled = new HashSet<>();
		List<Conversation> page = this.conversations.due(unfinished, moment, PAGE);
		while (page.stream().anyMatch(conversation -> !handled.contains(conversation.chat()))) {
			handle(page.stream().filter(conversation -> handled.add(conversation.chat())).toList(), reminders);
			page = this.conversations.due(unfinished, moment, PAGE);
		}
	}

	private void handle(List<Conversation> page, Reminders reminders) {
		Instant now = this.clock.instant();
		Map<Conversation, Instant> later = new HashMap<>();
		try {
			OneByOne.forEach(page, conversation -> {
				later.put(conversation, now.plus(AFTER_A_FAILURE));
				handle(conversation, now, reminders).ifPresentOrElse(moment -> later.put(conversation, moment),
						() -> later.remove(conversation));
			});
		}
		finally {
			this.conversations.postpone(later);
		}
	}

	/**
	 * Does what is due.
	 * @return when to look again, if nothing was to be stored
	 */
	private Optional<Instant> handle(Conversation conversation, Instant now, Reminders reminders) {
		Visitor visitor = visitor(conversation);
		if (isOver(conversation, Conversation.FORGET_AFTER, now) && this.clock.isTrusted()) {
			this.conversations.remove(conversation);
			return Optional.empty();
		}
		if (this.dialog.known(conversation).isUnfinished()) {
			this.delivery.deliver(this.dialog.resume(visitor));
			return Optional.empty();
		}
		if (conversation.nudged() || !isOver(conversation, Conversation.NUDGE_AFTER, now) || !this.clock.isTrusted()) {
			return Optional.of(this.dialog.known(conversation).due());
		}
		return remind(conversation, visitor, reminders);
	}

	private static boolean isOver(Conversation conversation, Duration silence, Instant now) {
		return !now.isBefore(conversation.lastWord().plus(silence));
	}

	private Optional<Instant> remind(Conversation conversation, Visitor visitor, Reminders reminders) {
		Optional<Instant> later = this.dialog.hasSomethingToFinish(conversation, visitor) ? reminders.next()
				: Optional.empty();
		if (later.isEmpty()) {
			this.dialog.nudge(conversation, visitor).ifPresent(this.delivery::deliver);
		}
		return later;
	}

	private Visitor visitor(Conversation conversation) {
		return new Visitor(conversation.chat(), conversation.language(), this.staff.test(conversation.chat()));
	}

	@Override
	public Optional<Instant> nextDue() {
		Instant end = this.clock.instant().plus(Conversation.FORGET_AFTER);
		return Stream.of(true, false)
			.flatMap(unfinished -> this.conversations.due(unfinished, end, PAGE).stream())
			.filter(conversation -> !conversation.nudged()
					&& this.dialog.hasSomethingToFinish(conversation, visitor(conversation)))
			.findFirst()
			.map(conversation -> conversation.lastWord().plus(Conversation.NUDGE_AFTER));
	}

	@Override
	public Duration every() {
		return PAUSE;
	}

}
