package nl.driehoek.conversation.registering;

import java.util.Arrays;
import java.util.Optional;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Province;

/**
 * The provinces on buttons.
 */
final class Provinces {

	/** Telegram cuts what does not fit: "Noord-Brabant" does not in three columns. */
	static final int PER_ROW = 2;

	static final String ALL = "region:ALL";

	private static final String REGION = "region:";

	private Provinces() {
	}

	static Button button(Province province) {
		return new Button(Words.verbatim(province.properName()), REGION + province.name());
	}

	/** The draft with the region that was chosen; empty if the choice is no region. */
	static Optional<Draft> chosen(String choice, Draft draft) {
		if (choice.equals(ALL)) {
			return Optional.of(draft.anywhere());
		}
		return Arrays.stream(Province.values())
			.filter(province -> choice.equals(REGION + province.name()))
			.findFirst()
			.map(draft::in);
	}

	static Optional<Province> named(String text) {
		return Arrays.stream(Province.values())
			.filter(province -> province.properName().equalsIgnoreCase(text.strip()))
			.findFirst();
	}

}
