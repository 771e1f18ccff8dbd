package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.party.Language;

/**
 * Buttons, found by what was typed, in any language.
 *
 * @param buttons those that can be pressed now
 * @param phrasebook says their labels
 */
record Offered(List<Button> buttons, Phrasebook phrasebook) {

	/** What stands behind it is a number that changes, such as that of free seats. */
	private static final String NUMBER = " · ";

	/** The choice of the button whose label was typed; empty if there are two of them. */
	Optional<String> named(Spelled typed) {
		return typed.isEmpty() ? Optional.empty()
				: only(label -> Spelled.of(label).equals(typed)).or(() -> only(label -> lasting(label).equals(typed)));
	}

	/** The choice of the only button whose label was typed in part. */
	Optional<String> shortened(Spelled typed) {
		return only(label -> typed.shortens(lasting(label)));
	}

	private static Spelled lasting(String label) {
		int number = label.lastIndexOf(NUMBER);
		return Spelled.of((number < 0) ? label : label.substring(0, number));
	}

	private Optional<String> only(Predicate<String> meant) {
		List<String> choices = this.buttons.stream()
			.filter(button -> labels(button).stream().anyMatch(meant))
			.map(Button::choice)
			.distinct()
			.toList();
		return (choices.size() == 1) ? Optional.of(choices.get(0)) : Optional.empty();
	}

	private List<String> labels(Button button) {
		List<String> labels = new ArrayList<>();
		for (Language language : Language.values()) {
			labels.add(this.phrasebook.say(button.label(), language));
		}
		return labels;
	}

}
