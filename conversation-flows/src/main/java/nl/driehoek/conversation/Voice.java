package nl.driehoek.conversation;

import java.util.List;

/**
 * Says words with the phrases of one language.
 */
record Voice(Phrases phrases) {

	Text say(Words words) {
		if (words instanceof Words.Message message) {
			Template template = this.phrases.the(message.key());
			return say(template, template.parts(), message.args());
		}
		if (words instanceof Words.Verbatim verbatim) {
			return Text.of(PlainText.of(verbatim.text()));
		}
		if (words instanceof Words.Count count) {
			return Text.of(Integer.toString(count.value()));
		}
		if (words instanceof Words.Day day) {
			return Text.of(new DayWords(this.phrases).say(day));
		}
		return list(((Words.Listed) words).parts());
	}

	private Text say(Template template, List<Template.Part> parts, List<Words> args) {
		return Text.joined("", parts.stream().map(part -> say(template, part, args)).toList());
	}

	private Text say(Template template, Template.Part part, List<Words> args) {
		if (part instanceof Template.Literal literal) {
			return Text.of(literal.text());
		}
		if (part instanceof Template.Strong strong) {
			return say(template, strong.parts(), args).strong();
		}
		if (part instanceof Template.Placeholder placeholder) {
			return say(arg(template, placeholder.number(), args));
		}
		Template.Choice choice = (Template.Choice) part;
		return say(template, choice.form(count(template, choice.number(), args)), args);
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

	private Text list(List<Words> parts) {
		if (parts.isEmpty()) {
			throw new IllegalArgumentException("A list of nothing cannot be said");
		}
		List<Text> texts = parts.stream().map(this::say).toList();
		int last = texts.size() - 1;
		Text before = Text.joined(", ", texts.subList(0, last));
		return (last == 0) ? texts.get(0) : Text.joined(" " + word("list.and") + " ", List.of(before, texts.get(last)));
	}

	private String word(String key) {
		return say(Words.message(key)).plain();
	}

}
