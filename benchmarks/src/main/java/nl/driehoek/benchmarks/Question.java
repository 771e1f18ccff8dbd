package nl.driehoek.benchmarks;

import java.util.stream.Stream;

import nl.driehoek.simulator.telegram.Button;
import nl.driehoek.simulator.telegram.Message;

/**
 * What the bot asks, as a user tells from its card, and what the user does then. The
 * first that fits counts.
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

	/** Something else, which no simulated user can answer. */
	UNKNOWN(Place.TEXT, "");

	/** So many updates make a dialog, the start included. */
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

	Deed deed(Entry entry, Message card) {
		return switch (this) {
			case REGISTERED, UNKNOWN -> Deed.NOTHING;
			case SUMMARY -> entry.registers() ? press(card, this.words) : Deed.NOTHING;
			case PROMISE, DRAFT, REGION -> press(card, this.words);
			case ROLE -> press(card, "Griffier");
			case DATE -> press(buttons(card, this.words).skip(entry.date()), card);
			case GEMEENTE -> new Deed.Say(entry.gemeente().name());
			case OWN_NAME -> new Deed.Say(entry.line("G"));
			case BURGEMEESTER -> new Deed.Say(entry.line("B"));
			case GEMEENTESECRETARIS -> new Deed.Say(entry.line("S"));
			case WELCOME -> press(
					Stream.of(Programmes.title(entry.programme()), "aanmelden").flatMap(label -> buttons(card, label)),
					card);
		};
	}

	/** The words by which it is known. */
	String words() {
		return this.words;
	}

	private boolean isOn(Message card) {
		return (this.place == Place.TEXT) ? card.text().contains(this.words)
				: buttons(card, this.words).findAny().isPresent();
	}

	private static Deed press(Message card, String label) {
		return press(buttons(card, label), card);
	}

	private static Deed press(Stream<Button> buttons, Message card) {
		return buttons.flatMap(button -> button.data().stream())
			.findFirst()
			.<Deed>map(data -> new Deed.Press(card.id(), data))
			.orElse(Deed.NOTHING);
	}

	private static Stream<Button> buttons(Message card, String label) {
		return card.keyboard().buttons().stream().filter(button -> button.text().contains(label));
	}

	private enum Place {

		TEXT, BUTTON

	}

}
