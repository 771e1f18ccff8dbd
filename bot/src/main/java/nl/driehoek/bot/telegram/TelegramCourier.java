package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatCourier;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.registrations.party.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers messages that are not a reply, at the pace of bulk sending; never retries.
 */
final class TelegramCourier implements ChatCourier {

	private static final Logger logger = LoggerFactory.getLogger(TelegramCourier.class);

	private static final Duration A_WHILE = Duration.ofSeconds(30);

	private final ChatCalls calls;

	private final Pace pace;

	TelegramCourier(ChatCalls calls, Pace pace) {
		this.calls = calls;
		this.pace = pace;
	}

	@Override
	public boolean awaitTurn(ChatId chat) {
		try {
			this.pace.await(chat);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public Delivery deliver(ChatId chat, Card card) {
		try {
			return new Delivery.Arrived(Optional.of(this.calls.send(chat, card).join()));
		}
		catch (CompletionException ex) {
			return outcome(Fault.of(ex));
		}
	}

	private static Delivery outcome(Fault fault) {
		return switch (fault.kind()) {
			case BLOCKED, WRONG, GONE, UNCHANGED -> new Delivery.Refused(fault.reason());
			case TOO_FAST -> new Delivery.Later(fault.pause());
			case NEVER_LEFT, CONFLICT, UNKNOWN_BOT -> new Delivery.Later(A_WHILE);
			case FAILED, UNCLEAR -> new Delivery.Unclear();
		};
	}

	@Override
	public Optional<Integer> show(ChatId chat, Optional<Integer> shown, Card card) {
		try {
			return awaitTurn(chat) ? Optional.of(this.calls.show(chat, card, shown).join()) : Optional.empty();
		}
		catch (CompletionException ex) {
			logger.info("A card that changes could not be shown: {}", Fault.of(ex).reason());
			return Optional.empty();
		}
	}

}
