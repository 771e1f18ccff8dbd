package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.registrations.party.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers messages that are not a reply, after answers to people; never retries.
 */
final class TelegramCourier implements ChatCourier {

	private static final Logger logger = LoggerFactory.getLogger(TelegramCourier.class);

	private static final Duration A_WHILE = Duration.ofSeconds(30);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final ChatCalls calls;

	private final TelegramLines lines;

	TelegramCourier(TelegramLines lines) {
		this.calls = new ChatCalls(lines);
		this.lines = lines;
	}

	@Override
	public boolean awaitTurn(ChatId chat) {
		return isTurn(Slot.message(Urgency.NEWS, chat));
	}

	/**
	 * Waits only briefly: if Telegram wants no calls for longer, the sender serves other
	 * chats meanwhile.
	 */
	private boolean isTurn(Slot slot) {
		CompletableFuture<Boolean> turn = this.lines.turn(slot);
		try {
			return turn.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return !turn.cancel(false);
		}
		catch (ExecutionException | TimeoutException ex) {
			return !turn.cancel(false);
		}
	}

	@Override
	public Delivery deliver(ChatId chat, Card card) {
		try {
			return new Delivery.Arrived(
					Optional.of(this.calls.show(Urgency.GRANTED, chat, card, Optional.empty()).join()));
		}
		catch (CompletionException ex) {
			return outcome(Fault.of(ex));
		}
	}

	private static Delivery outcome(Fault fault) {
		return switch (fault.kind()) {
			case BLOCKED, WRONG, UNREADABLE, BAD_KEYS, GONE, UNCHANGED -> new Delivery.Refused(fault.reason());
			case TOO_FAST -> new Delivery.Later(fault.pause());
			case NEVER_LEFT, CONFLICT, UNKNOWN_BOT -> new Delivery.Later(A_WHILE);
			case FAILED, UNCLEAR -> new Delivery.Unclear();
		};
	}

	@Override
	public Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card) {
		try {
			return isTurn(new Slot(Urgency.WHENEVER, Optional.of(chat), shown.isEmpty()))
					? Optional.of(this.calls.show(Urgency.GRANTED, chat, card, shown).join()) : Optional.empty();
		}
		catch (CompletionException ex) {
			logger.info("A card that changes could not be shown: {}", Fault.of(ex).reason());
			return Optional.empty();
		}
	}

}
