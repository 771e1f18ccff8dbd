package nl.driehoek.conversation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Says words with the phrases of one language, for one medium.
 */
record Voice(Phrases phrases, UnaryOperator<String> escape) {

	String say(Words words) {
		StringBuilder said = new StringBuilder();
		say(words, said);
		return said.toString();
	}

	private void say(Words words, StringBuilder said) {
		if (words instanceof Words.Message message) {
			Template template = this.phrases.the(message.key());
			say(template, template.parts(), message.args(), said);
		}
		else if (words instanceof Words.Verbatim verbatim) {
			said.append(this.escape.apply(PlainText.of(verbatim.text())));
		}
		else if (words instanceof Words.Count count) {
			said.append(count.value());
		}
		else if (words instanceof Words.Day day) {
			said.append(new DayWords(this.phrases).say(day));
		}
		else {
			say(((Words.Listed) words).parts(), said);
		}
	}

	private void say(Template template, List<Template.Part> parts, List<Words> args, StringBuilder said) {
		for (Template.Part part : parts) {
			if (part instanceof Template.Text text) {
				said.append(text.text());
			}
			else if (part instanceof Template.Place place) {
				say(arg(template, place.number(), args), said);
			}
			else if (part instanceof Template.Choice choice) {
				say(template, choice.form(count(template, choice.number(), args)), args, said);
			}
		}
	}

	private static Words arg(Template template, int number, List<Words> args) {
		if (number >= args.size()) {
			throw new IllegalArgumentException(
					"Nothing for {" + number + "} of the phrase '" + template.key() + "': it got " + args.size());
		}
		return args.get(number);
	}

	private static int count(Template template, int number, List<Words> args) {
		if (arg(template, number, args) instanceof Words.Count count) {
			return count.value();
		}
		throw new IllegalArgumentException("No count for {" + number + "|…} of the phrase '" + template.key() + "'");
	}

	private void say(List<Words> parts, StringBuilder said) {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A list of nothing cannot be said");
		}
		for (int i = 0; i < parts.size(); i++) {
			String between = (i == 0) ? "" : (i < parts.size() - 1) ? ", " : " " + word("list.and") + " ";
			said.append(between);
			say(parts.get(i), said);
		}
	}

	private String word(String key) {
		return say(Words.message(key));
	}

}
