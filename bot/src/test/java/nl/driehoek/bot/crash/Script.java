package nl.driehoek.bot.crash;

import java.util.List;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.conversation.Input;
import nl.driehoek.registrations.party.ChatId;

/**
 * What somebody does, one thing after the other.
 *
 * @param chat where
 * @param acts each made from the card that is shown
 */
record Script(ChatId chat, List<Function<Card, Input>> acts) {

	static final ChatId GRIFFIER = ChatId.inTelegram(7);

	static final ChatId STAFF = ChatId.inTelegram(9);

	/** A driehoek registers. */
	static final Script REGISTERING = new Script(GRIFFIER, List.of(give("start"), press("Driehoek aanmelden"),
			press("Alle data"), press("vr 29 mei"), say("Zwolle"), press("Griffier"), say("""
					G. Voorbeeld, g.voorbeeld@zwolle.nl
					B. Voorbeeld, b.voorbeeld@
					S. Voorbeeld, s.voorbeeld@"""), press("Ja, klopt"), press("Ja, we komen")));

	/** Staff write to everyone. */
	static final Script ANNOUNCING = new Script(STAFF, List.of(give("bericht"), press("Iedereen"),
			say("De locatie is bekend."), say("De locatie"), press("Versturen")));

	/** Nobody does anything. */
	static final Script SILENCE = new Script(GRIFFIER, List.of());

	private static Function<Card, Input> give(String command) {
		return card -> new Input.Commanded(command);
	}

	private static Function<Card, Input> press(String label) {
		return card -> PlainCards.press(card, label);
	}

	private static Function<Card, Input> say(String text) {
		return card -> new Input.Typed(text);
	}

}
