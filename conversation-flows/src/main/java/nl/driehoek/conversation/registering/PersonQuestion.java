package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.Details;
import nl.driehoek.registrations.party.Role;

/**
 * The question for a person's name and address, or for what is missing of them.
 *
 * @param person who is asked for
 * @param people what is known so far
 * @param domain for the example
 */
record PersonQuestion(Role person, People people, String domain) {

	List<Words> words() {
		Details known = this.people.the(this.person);
		if (known.isComplete()) {
			return List.of(correction(known), example());
		}
		if (known.name().isPresent()) {
			return List.of(Words.message("person.address." + who(), name(known)));
		}
		if (known.address().isPresent()) {
			return List.of(Words.message("person.name." + who(), address(known)));
		}
		return question();
	}

	private Words correction(Details known) {
		return Words.message("person.now." + who(), name(known), address(known));
	}

	private List<Words> question() {
		List<Words> said = new ArrayList<>();
		said.add(Words.message("person.who." + who()));
		said.add(example());
		List<Words> others = others();
		if (isSelf() && !others.isEmpty()) {
			said.add(Words.message("person.faster", new Words.Count(others.size()), new Words.Listed(others)));
		}
		return said;
	}

	private List<Words> others() {
		return this.people.missing()
			.stream()
			.filter(other -> other != this.person)
			.<Words>map(other -> Words.message("role." + other))
			.toList();
	}

	private boolean isSelf() {
		return this.people.self().filter(this.person::equals).isPresent();
	}

	private String who() {
		return isSelf() ? "SELF" : this.person.name();
	}

	private Words example() {
		String letter = letter();
		String address = letter.toLowerCase(Locale.ROOT) + ".voorbeeld@";
		if (this.people.domain().isPresent()) {
			return Words.message("person.example.short", Words.verbatim(letter + ". Voorbeeld, " + address),
					Words.verbatim(this.domain));
		}
		return Words.message("person.example", Words.verbatim(letter + ". Voorbeeld, " + address + this.domain));
	}

	/**
	 * The first letter of the word people use: they say secretaris for
	 * gemeentesecretaris.
	 */
	private String letter() {
		return (this.person == Role.GEMEENTESECRETARIS) ? "S" : this.person.name().substring(0, 1);
	}

	private static Words name(Details known) {
		return Words.verbatim(known.name().map(Object::toString).orElse(""));
	}

	private static Words address(Details known) {
		return Words.verbatim(known.address().map(Object::toString).orElse(""));
	}

}
