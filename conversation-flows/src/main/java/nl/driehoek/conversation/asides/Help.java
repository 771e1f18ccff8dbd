package nl.driehoek.conversation.asides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Topics;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;

/**
 * Shows frequent questions as buttons, and a human contact.
 *
 * @param topics the programmes that are talked about
 */
record Help(Topics topics) {

	private static final Pattern QUESTION = Pattern.compile("q(\\d{1,2}):(.+)");

	Answer answer(Setting setting) {
		Optional<Programme> programme = this.topics.programme(setting);
		List<Words> said = new ArrayList<>(List.of(Words.message("help.ask")));
		programme.map(Help::contact).ifPresent(said::add);
		return Answer.of(said).withRowsOf(1, questions(setting));
	}

	/** The frequent questions of the programme that is talked about. */
	List<Button> questions(Setting setting) {
		return this.topics.programme(setting).map(Help::questions).orElseGet(List::of);
	}

	private static Words contact(Programme programme) {
		return Words.message("help.contact", Words.verbatim(programme.organiser().name()),
				Words.verbatim(programme.organiser().address().value()));
	}

	private static List<Button> questions(Programme programme) {
		List<Question> questions = programme.questions();
		return IntStream.range(0, questions.size())
			.mapToObj(index -> new Button(Words.verbatim(questions.get(index).question()),
					"q" + index + ":" + programme.id()))
			.toList();
	}

	/** The answer to the question on a button; empty if the choice is none. */
	static Optional<Words> question(String choice, Setting setting) {
		Matcher matcher = QUESTION.matcher(choice);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int index = Integer.parseInt(matcher.group(1));
		return setting.world()
			.programmes()
			.stream()
			.filter(programme -> programme.id().value().equals(matcher.group(2)))
			.flatMap(programme -> programme.questions().stream().skip(index).limit(1))
			.findFirst()
			.map(question -> Words.message("help.answer", Words.verbatim(question.question()),
					Words.verbatim(question.answer())));
	}

}
