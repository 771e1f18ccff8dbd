package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import nl.driehoek.bot.outbox.CalendarFiles;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.bot.talk.CardDelivery;
import nl.driehoek.bot.talk.Receipt;
import nl.driehoek.bot.talk.Receipts;
import nl.driehoek.bot.talk.Reply;
import nl.driehoek.bot.talk.Unsent;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.seat.RegistrationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings cards to chats, in order within a chat, until they have arrived or never will.
 */
final class TelegramDelivery implements CardDelivery {

	private static final Logger logger = LoggerFactory.getLogger(TelegramDelivery.class);

	private final ChatLines lines = new ChatLines();

	private final Set<Handed> underWay = ConcurrentHashMap.newKeySet();

	private final MissedCards missed = new MissedCards();

	private final ChatCalls calls;

	private final Persistence persistence;

	private final CalendarFiles calendars;

	private final Receipts receipts;

	TelegramDelivery(ChatCalls calls, Persistence persistence, CalendarFiles calendars, Receipts receipts) {
		this.calls = calls;
		this.persistence = persistence;
		this.calendars = calendars;
		this.receipts = receipts;
	}

	@Override
	public void deliver(Reply reply) {
		reply.cards().stream().findFirst().ifPresent(first -> this.missed.settle(reply.chat(), first.number() - 1));
		reply.cards().forEach(card -> deliver(new Handed(reply.chat(), card.number()), card));
	}

	private void deliver(Handed handed, Unsent card) {
		if (!this.underWay.add(handed)) {
			return;
		}
		if (this.receipts.holds(handed.chat(), handed.number())) {
			this.underWay.remove(handed);
			return;
		}
		var unused = this.lines.after(handed.chat(), () -> bring(handed, card));
	}

	private CompletableFuture<Void> bring(Handed handed, Unsent unsent) {
		ChatId chat = handed.chat();
		if (this.missed.holdUp(chat, handed.number())) {
			this.underWay.remove(handed);
			return CompletableFuture.completedFuture(null);
		}
		return CompletableFuture.completedFuture(unsent)
			.thenCompose(card -> show(chat, card.card(), card.inPlaceOf()))
			.thenCompose(message -> attach(chat, unsent.card().invitations()).thenApply(attached -> message))
			.handle((message, failure) -> {
				boolean done = failure == null || isHopeless(Fault.of(failure), handed);
				settle(handed, done, Optional.ofNullable(message));
				return null;
			});
	}

	private void settle(Handed handed, boolean done, Optional<Integer> message) {
		if (done) {
			this.receipts.add(handed.chat(), new Receipt(handed.number(), message));
			this.missed.settle(handed.chat(), handed.number());
		}
		else {
			this.missed.add(handed.chat(), handed.number());
		}
		this.underWay.remove(handed);
	}

	/**
	 * Whether to give up for good; otherwise whoever looks for cards that were not
	 * delivered brings it again.
	 */
	private static boolean isHopeless(Fault fault, Handed handed) {
		if (!fault.is(Fault.Kind.BLOCKED)) {
			logger.warn("Card {} of a chat was not delivered: {}", handed.number(), fault.reason());
		}
		return !fault.mayPass();
	}

	/**
	 * Says something once that no conversation keeps, and a file with it.
	 */
	void say(ChatId chat, Card card, Optional<ChatFile> file) {
		var unused = this.lines.after(chat,
				() -> show(chat, card, Optional.empty()).thenCompose(message -> files(chat, file.stream().toList()))
					.exceptionally(failure -> {
						logger.info("A word aside was not delivered: {}", Fault.of(failure).reason());
						return null;
					}));
	}

	private CompletableFuture<Integer> show(ChatId chat, Card card, Optional<Integer> inPlaceOf) {
		return this.persistence.insist(() -> this.calls.show(chat, card, inPlaceOf)).exceptionallyCompose(failure -> {
			if (!Fault.of(failure).is(Fault.Kind.WRONG)) {
				return CompletableFuture.failedFuture(failure);
			}
			logger.error("Telegram refuses a card, which goes as plain text now: {}", Fault.of(failure).reason());
			return this.persistence.insist(() -> this.calls.sendPlain(chat, card));
		});
	}

	private CompletableFuture<Void> attach(ChatId chat, List<RegistrationId> invitations) {
		return files(chat, invitations.stream().map(this.calendars::find).flatMap(Optional::stream).toList());
	}

	private CompletableFuture<Void> files(ChatId chat, List<ChatFile> files) {
		CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
		for (ChatFile file : files) {
			sent = sent.thenCompose(before -> this.persistence.insist(() -> this.calls.send(chat, file)))
				.thenAccept(message -> {
				});
		}
		return sent;
	}

	/**
	 * Ends when all that was handed over so far is delivered or given up.
	 */
	CompletableFuture<Void> quiet() {
		return this.lines.quiet();
	}

	/**
	 * A card that was handed over.
	 *
	 * @param chat to whom
	 * @param number which one
	 */
	private record Handed(ChatId chat, int number) {
	}

}
