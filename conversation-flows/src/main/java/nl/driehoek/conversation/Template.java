package nl.driehoek.conversation;

import java.util.List;

/**
 * A phrase, taken apart into text, emphasis and placeholders.
 *
 * @param key its name, for errors
 * @param parts in the order of the phrase
 */
record Template(String key, List<Part> parts) {

	/**
	 * A piece of a phrase.
	 */
	sealed interface Part {

	}

	record Literal(String text) implements Part {
	}

	/**
	 * Parts with emphasis.
	 */
	record Strong(List<Part> parts) implements Part {
	}

	record Placeholder(int number) implements Part {
	}

	/**
	 * Two or three forms for a count: (none,) one, more.
	 */
	record Choice(int number, List<List<Part>> forms) implements Part {

		List<Part> form(int count) {
			int size = this.forms.size();
			if (count == 1) {
				return this.forms.get(size - 2);
			}
			return this.forms.get((count == 0 && size == 3) ? 0 : size - 1);
		}

	}

	static Template of(String key, String phrase) {
		return new Template(key, new TemplateReader(key, phrase).read());
	}

}
