package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Map;
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
 * Delivers cards in order within a chat, and retries until they have arrived or never
 * can.
 */
final class TelegramDelivery implements CardDelivery {

	private static final Logger logger = LoggerFactory.getLogger(TelegramDelivery.class);

	private final ChatLines lines = new ChatLines();

	private final WaitingCards waiting = new WaitingCards();

	private final TelegramLines telegram;

	private final ChatCalls calls;

	private final Map<ChatId, Integer> awaiting = new ConcurrentHashMap<>();

	private final Persistence persistence;

	private final CalendarFiles calendars;

	private final Receipts receipts;

	private final OldButtons oldButtons;

	TelegramDelivery(TelegramLines telegram, Persistence persistence, CalendarFiles calendars, Receipts receipts) {
		this.telegram = telegram;
		this.calls = new ChatCalls(telegram);
		this.persistence = persistence;
		this.calendars = calendars;
		this.receipts = receipts;
		this.oldButtons = new OldButtons(telegram);
	}

	/**
	 * Delivers a reply that somebody waits for, and what waits in the chat before it.
	 */
	void answer(Reply reply) {
		this.awaiting.merge(reply.chat(), 1, Integer::sum);
		deliver(reply);
		this.telegram.hurry(reply.chat());
		var unused = this.lines.after(reply.chat(), () -> {
			this.awaiting.computeIfPresent(reply.chat(), (chat, answers) -> (answers > 1) ? answers - 1 : null);
			return CompletableFuture.completedFuture(null);
		});
	}

	private Urgency urgency(ChatId chat) {
		return this.awaiting.containsKey(chat) ? Urgency.ANSWER : Urgency.NEWS;
	}

	@Override
	public void deliver(Reply reply) {
		reply.shown().ifPresent(message -> this.oldButtons.know(reply.chat(), message));
		if (this.waiting.add(reply)) {
			var unused = this.lines.after(reply.chat(), () -> bringAll(reply.chat()));
		}
	}

	private CompletableFuture<Void> bringAll(ChatId chat) {
		return this.waiting.next(chat)
			.map(card -> bring(chat, card).thenCompose(brought -> bringAll(chat)))
			.orElseGet(() -> CompletableFuture.completedFuture(null));
	}

	private CompletableFuture<Void> bring(ChatId chat, Unsent unsent) {
		if (this.receipts.holds(chat, unsent.number())) {
			return CompletableFuture.completedFuture(null);
		}
		return CompletableFuture.completedFuture(unsent)
			.thenCompose(card -> show(chat, card.card(), card.inPlaceOf()))
			.thenCompose(message -> attach(chat, unsent.card().invitations()).thenApply(attached -> message))
			.handle((message, failure) -> {
				if (failure == null) {
					this.oldButtons.shown(chat, message, !unsent.card().rows().isEmpty());
					settle(chat, unsent.number(), Optional.of(message));
				}
				else {
					fail(chat, unsent.number(), Fault.of(failure));
				}
				return null;
			});
	}

	private void settle(ChatId chat, int number, Optional<Integer> message) {
		this.receipts.add(chat, new Receipt(number, message));
	}

	/**
	 * After a card that did not arrive the later ones wait, too; they certainly did not
	 * arrive.
	 */
	private void fail(ChatId chat, int number, Fault fault) {
		if (isHopeless(fault, number)) {
			settle(chat, number, Optional.empty());
			return;
		}
		this.waiting.end(chat);
		this.receipts.failed(chat, fault.is(Fault.Kind.UNCLEAR) ? number + 1 : number);
	}

	@Override
	public Set<ChatId> underWay() {
		return this.waiting.chats();
	}

	/**
	 * Whether no retry can help; otherwise the sweep of conversations delivers the card
	 * again.
	 */
	private static boolean isHopeless(Fault fault, int number) {
		if (!fault.is(Fault.Kind.BLOCKED)) {
			logger.warn("Card {} of a chat was not delivered: {}", number, fault.reason());
		}
		return !fault.mayPass();
	}

	/**
	 * Sends a card that no conversation stores, and a file after it.
	 */
	void say(ChatId chat, Card card, Optional<ChatFile> file) {
		var unused = this.lines.after(chat,
				() -> this.persistence.insist(() -> this.calls.show(Urgency.ANSWER, chat, card, Optional.empty()))
					.thenCompose(message -> files(chat, file.stream().toList()))
					.exceptionally(failure -> {
						logger.info("A card beside the conversation was not delivered: {}", Fault.of(failure).reason());
						return null;
					}));
	}

	private CompletableFuture<Integer> show(ChatId chat, Card card, Optional<Integer> inPlaceOf) {
		return this.persistence.insist(() -> this.calls.show(urgency(chat), chat, card, inPlaceOf));
	}

	private CompletableFuture<Void> attach(ChatId chat, List<RegistrationId> invitations) {
		return files(chat, invitations.stream().map(this.calendars::find).flatMap(Optional::stream).toList());
	}

	private CompletableFuture<Void> files(ChatId chat, List<ChatFile> files) {
		CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
		for (ChatFile file : files) {
			sent = sent.thenCompose(before -> this.persistence.insist(() -> this.calls.send(urgency(chat), chat, file)))
				.thenAccept(message -> {
				});
		}
		return sent;
	}

	/**
	 * Completes when all cards so far are delivered or given up.
	 */
	CompletableFuture<Void> quiet() {
		return this.lines.quiet();
	}

}
