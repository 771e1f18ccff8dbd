package nl.driehoek.bot.telegram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.registrations.party.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that show cards and files in a chat. Shows a refused card in another
 * {@link Form}, and retries nothing that may have arrived.
 */
final class ChatCalls {

	private static final Logger logger = LoggerFactory.getLogger(ChatCalls.class);

	private final TelegramLines lines;

	ChatCalls(TelegramLines lines) {
		this.lines = lines;
	}

	/**
	 * Edits a message into this card, or sends the card as a new message if there is none
	 * that can be edited.
	 * @return the number of the message that shows it
	 */
	CompletableFuture<Integer> show(Urgency urgency, ChatId chat, Card card, Optional<Integer> inPlaceOf) {
		return show(urgency, chat, card, Form.whole(inPlaceOf));
	}

	private CompletableFuture<Integer> show(Urgency urgency, ChatId chat, Card card, Form form) {
		Slot slot = new Slot(urgency, Optional.of(chat), form.inPlaceOf().isEmpty());
		return this.lines.call(slot, CardCalls.of(chat, card, form))
			.thenApply(ShownAt::messageId)
			.exceptionallyCompose(failure -> {
				Fault fault = Fault.of(failure);
				if (fault.is(Fault.Kind.UNCHANGED) && form.inPlaceOf().isPresent()) {
					return CompletableFuture.completedFuture(form.inPlaceOf().get());
				}
				Optional<Form> other = form.after(fault);
				other.filter(next -> !fault.is(Fault.Kind.GONE)).ifPresent(next -> report(fault, next));
				return other.map(next -> show(urgency, chat, card, next))
					.orElseGet(() -> CompletableFuture.failedFuture(failure));
			});
	}

	private static void report(Fault fault, Form next) {
		logger.error("Telegram refused a card ({}); tries it as a {} message, {} formatting, {} buttons",
				fault.reason(), next.inPlaceOf().isPresent() ? "changed" : "new", next.formatted() ? "with" : "without",
				next.keyed() ? "with" : "without");
	}

	CompletableFuture<Integer> send(Urgency urgency, ChatId chat, ChatFile file) {
		return this.lines.send(Slot.message(urgency, chat), () -> new SendFile(chat, file))
			.thenApply(ShownAt::messageId);
	}

}
