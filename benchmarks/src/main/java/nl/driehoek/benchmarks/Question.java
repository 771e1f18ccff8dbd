package nl.driehoek.benchmarks;

import java.util.stream.Stream;

import nl.driehoek.simulator.telegram.Button;
import nl.driehoek.simulator.telegram.Message;

/**
 * The questions of the bot, recognised by a text or a button on the card, and the user's
 * action for each. The first match wins.
 */
enum Question {

	REGISTERED(Place.TEXT, "Gelukt!"),

	PROMISE(Place.BUTTON, "alle drie"),

	SUMMARY(Place.BUTTON, "klopt"),

	DRAFT(Place.BUTTON, "Verdergaan"),

	ROLE(Place.BUTTON, "Ik regel het voor hen"),

	DATE(Place.BUTTON, " vrij"),

	REGION(Place.BUTTON, "Alle data"),

	GEMEENTE(Place.TEXT, "Voor welke gemeente"),

	OWN_NAME(Place.TEXT, "Hoe heet je en"),

	BURGEMEESTER(Place.TEXT, "Wie is de burgemeester?"),

	GEMEENTESECRETARIS(Place.TEXT, "Wie is de gemeentesecretaris?"),

	WELCOME(Place.TEXT, "Welkom!"),

	/** Any other card; simulated users ignore it. */
	UNKNOWN(Place.TEXT, "");

	/** The number of updates in a dialog, including {@code /start}. */
	static final int UPDATES = 11;

	private final Place place;

	private final String words;

	Question(Place place, String words) {
		this.place = place;
		this.words = words;
	}

	static Question of(Message card) {
		return Stream.of(values()).filter(question -> question.isOn(card)).findFirst().orElse(UNKNOWN);
	}

	UserAction action(Entry entry, Message card) {
		return switch (this) {
			case REGISTERED, UNKNOWN -> UserAction.NOTHING;
			case SUMMARY -> entry.registers() ? press(card, this.words) : UserAction.NOTHING;
			case PROMISE, DRAFT, REGION -> press(card, this.words);
			case ROLE -> press(card, "Griffier");
			case DATE -> press(buttons(card, this.words).skip(entry.date()), card);
			case GEMEENTE -> new UserAction.Say(entry.gemeente().name());
			case OWN_NAME -> new UserAction.Say(entry.line("G"));
			case BURGEMEESTER -> new UserAction.Say(entry.line("B"));
			case GEMEENTESECRETARIS -> new UserAction.Say(entry.line("S"));
			case WELCOME -> press(
					Stream.of(Programmes.title(entry.programme()), "aanmelden").flatMap(label -> buttons(card, label)),
					card);
		};
	}

	/** The text or label that identifies the question. */
	String words() {
		return this.words;
	}

	private boolean isOn(Message card) {
		return (this.place == Place.TEXT) ? card.text().contains(this.words)
				: buttons(card, this.words).findAny().isPresent();
	}

	private static UserAction press(Message card, String label) {
		return press(buttons(card, label), card);
	}

	private static UserAction press(Stream<Button> buttons, Message card) {
		return buttons.flatMap(button -> button.data().stream())
			.findFirst()
			.<UserAction>map(data -> new UserAction.Press(card.id(), data))
			.orElse(UserAction.NOTHING);
	}

	private static Stream<Button> buttons(Message card, String label) {
		return card.keyboard().buttons().stream().filter(button -> button.text().contains(label));
	}

	private enum Place {

		TEXT, BUTTON

	}

}
