package nl.driehoek.conversation;

import java.util.Optional;

import nl.driehoek.registrations.party.Language;

/**
 * The whole conversation, for any messenger: given where a conversation stands and what
 * the user did, it says where the conversation goes and what to say. It has no memory and
 * no effects.
 */
public interface Talk {

	/**
	 * Where every conversation begins.
	 */
	Position beginning();

	/**
	 * Takes what the user did. An old, repeated or foreign button changes nothing and
	 * shows the current card again.
	 */
	Turn hear(Position position, Input input, Visitor visitor, World world);

	/**
	 * Takes what came of the wish of an earlier turn.
	 */
	Turn learn(Position position, Outcome outcome, Visitor visitor, World world);

	/**
	 * Asks again what was asked last, for a draft that was left alone for a week; empty
	 * where there is no draft to finish.
	 */
	Optional<Turn> nudge(Position position, Visitor visitor, World world);

	/**
	 * The wish whose outcome is not known yet. It is read from the notes alone, so that
	 * storing the position stores the wish, and stays equal until {@link #learn} has
	 * taken its outcome.
	 */
	Optional<Wish> openWish(Position position, Visitor visitor);

	/**
	 * The language this conversation is held in.
	 */
	Language language(Position position, Visitor visitor);

}
