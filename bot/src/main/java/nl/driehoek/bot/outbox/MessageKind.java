package nl.driehoek.bot.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Messages: their content is fixed when they are wanted. Those of an announcement are
 * never repeated, and a letter may replace a card whose chat cannot be reached.
 *
 * @param open whether the courier can send
 * @param turn waits until the courier may send
 * @param courier sends the content
 * @param letters takes the letter that replaces a card
 */
record MessageKind(BooleanSupplier open, Predicate<Body> turn, Function<Body, Delivery> courier,
		Consumer<Message> letters) implements Kind<Message> {

	@Override
	public boolean isOpen() {
		return this.open.getAsBoolean();
	}

	@Override
	public boolean awaitTurn(Message message) {
		return this.turn.test(message.body());
	}

	@Override
	public Delivery deliver(Message message) {
		return this.courier.apply(message.body());
	}

	@Override
	public boolean mayRepeat(Message message) {
		return message.announcement().isEmpty();
	}

	@Override
	public Message arrived(Message current, Message sent, Optional<Integer> number, Instant now) {
		return current.with(current.progress().sent(number));
	}

	@Override
	public Message refused(Message message, Instant now) {
		if (message.body() instanceof Body.InChat inChat && inChat.otherwise().isPresent()) {
			this.letters.accept(message.asLetter(inChat.otherwise().get(), now));
			return message.with(message.progress().ended(RowState.DIVERTED));
		}
		return message.with(message.progress().givenUp());
	}

}
