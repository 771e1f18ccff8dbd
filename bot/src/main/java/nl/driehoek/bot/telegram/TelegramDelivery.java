package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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
			this.receipts.failed(chat, handed.number());
			this.underWay.remove(handed);
			return CompletableFuture.completedFuture(null);
		}
		return CompletableFuture.completedFuture(unsent)
			.thenCompose(card -> show(chat, card.card(), card.inPlaceOf()))
			.thenCompose(message -> attach(chat, unsent.card().invitations()).thenApply(attached -> message))
			.handle((message, failure) -> {
				if (failure == null) {
					settle(handed, Optional.of(message));
				}
				else {
					fail(handed, Fault.of(failure));
				}
				this.underWay.remove(handed);
				return null;
			});
	}

	private void settle(Handed handed, Optional<Integer> message) {
		this.receipts.add(handed.chat(), new Receipt(handed.number(), message));
		this.missed.settle(handed.chat(), handed.number());
	}

	private void fail(Handed handed, Fault fault) {
		if (isHopeless(fault, handed)) {
			settle(handed, Optional.empty());
			return;
		}
		this.missed.add(handed.chat(), handed.number());
		if (!fault.is(Fault.Kind.UNCLEAR)) {
			this.receipts.failed(handed.chat(), handed.number());
		}
	}

	@Override
	public Set<ChatId> underWay() {
		return this.underWay.stream().map(Handed::chat).collect(Collectors.toSet());
	}

	/**
	 * Whether no retry can help; otherwise the sweep of conversations delivers the card
	 * again.
	 */
	private static boolean isHopeless(Fault fault, Handed handed) {
		if (!fault.is(Fault.Kind.BLOCKED)) {
			logger.warn("Card {} of a chat was not delivered: {}", handed.number(), fault.reason());
		}
		return !fault.mayPass();
	}

	/**
	 * Sends a card that no conversation stores, and a file after it.
	 */
	void say(ChatId chat, Card card, Optional<ChatFile> file) {
		var unused = this.lines.after(chat,
				() -> show(chat, card, Optional.empty()).thenCompose(message -> files(chat, file.stream().toList()))
					.exceptionally(failure -> {
						logger.info("A card beside the conversation was not delivered: {}", Fault.of(failure).reason());
						return null;
					}));
	}

	private CompletableFuture<Integer> show(ChatId chat, Card card, Optional<Integer> inPlaceOf) {
		return this.persistence.insist(() -> this.calls.show(chat, card, inPlaceOf)).exceptionallyCompose(failure -> {
			if (!Fault.of(failure).is(Fault.Kind.WRONG)) {
				return CompletableFuture.failedFuture(failure);
			}
			logger.error("Telegram refused a card; it is sent as plain text: {}", Fault.of(failure).reason());
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
	 * Completes when all cards so far are delivered or given up.
	 */
	CompletableFuture<Void> quiet() {
		return this.lines.quiet();
	}

	/**
	 * A card that this class has taken on.
	 *
	 * @param chat the receiver
	 * @param number of the card within the chat
	 */
	private record Handed(ChatId chat, int number) {
	}

}
