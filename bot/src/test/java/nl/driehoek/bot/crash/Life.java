package nl.driehoek.bot.crash;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.Language;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The bot over all its lives: when it is stopped it starts anew, and what was not
 * received comes again, as Telegram does it.
 */
final class Life implements AutoCloseable {

	private final Outside outside = new Outside();

	private final MongoOperations mongo;

	private Fuse fuse = new Fuse(Fuse.Spot.NEVER);

	private Optional<Bot> bot = Optional.empty();

	private long updates;

	Life(MongoOperations mongo) {
		this.mongo = mongo;
	}

	Outside outside() {
		return this.outside;
	}

	/**
	 * Plays a script and lets everything that follows happen, with one stop on the way.
	 * @return how many calls to the outside there were, and whether one was stopped
	 */
	Fuse play(Script script, Fuse.Spot spot) {
		Fuse armed = new Fuse(spot);
		this.fuse = armed;
		startAnew();
		script.acts().forEach(act -> act(script, act));
		settleDown();
		return armed;
	}

	private void act(Script script, Function<Card, Input> act) {
		List<Card> shown = this.outside.cardsOf(script.chat());
		Card card = shown.isEmpty() ? Card.of("") : shown.get(shown.size() - 1);
		Visitor visitor = new Visitor(script.chat(), Language.DUTCH, script.chat().equals(Script.STAFF));
		Incoming incoming = new Incoming(++this.updates, visitor, act.apply(card), Optional.empty());
		survive(alive -> alive.receive(incoming));
	}

	private void settleDown() {
		for (int round = 0; round < 3; round++) {
			survive(Bot::sweep);
			pass(Duration.ofMinutes(3));
		}
	}

	private void survive(Consumer<Bot> work) {
		try {
			this.bot.ifPresent(work);
		}
		catch (Crash crash) {
			startAnew();
			// The stopped process may have delivered a card; its lease must end first.
			pass(Duration.ofMinutes(1));
			this.bot.ifPresent(Bot::sweep);
			this.bot.ifPresent(work);
		}
	}

	private void pass(Duration time) {
		this.outside.clock().moveTo(this.outside.clock().instant().plus(time));
	}

	private void startAnew() {
		close();
		this.bot = Optional.of(new Bot(this.mongo, this.outside, this.fuse));
	}

	@Override
	public void close() {
		this.bot.ifPresent(Bot::close);
	}

}
