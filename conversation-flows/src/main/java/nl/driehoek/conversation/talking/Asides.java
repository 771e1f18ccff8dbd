package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.Question;

/**
 * Questions in between, which leave the conversation where it is.
 */
final class Asides {

	static final String BACK = "back";

	static final String STOP = "stop";

	static final String HELP = "help";

	static final String CARD = "card";

	static final String MINE = "mine";

	static final String ABOUT = "about";

	static final String DUTCH = "dutch";

	static final String ENGLISH = "english";

	/** So that the longest names and addresses fit into one message. */
	private static final int MOST_OTHERS = 4;

	private static final Pattern QUESTION = Pattern.compile("q(\\d{1,2}):(.+)");

	private Asides() {
	}

	/** Frequent questions on buttons, and a human contact. */
	static Answer help(Setting setting) {
		Optional<Programme> programme = Registering.programme(setting);
		List<Words> said = new ArrayList<>(List.of(Words.message("help.ask")));
		programme.map(Asides::contact).ifPresent(said::add);
		return Answer.of(said)
			.withRowsOf(1, programme.map(Asides::questions).orElseGet(List::of))
			.withRow(Button.of(CARD, "button.card"));
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

	/** What answers a frequent question; empty if the choice is none. */
	static Optional<List<Words>> answer(String choice, Setting setting) {
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
			.map(question -> List.of(Words.message("help.answer", Words.verbatim(question.question()),
					Words.verbatim(question.answer()))));
	}

	/** What we do there. */
	static List<Words> about(Setting setting) {
		return Registering.programme(setting)
			.<List<Words>>map(programme -> List.of(Words.verbatim(programme.about())))
			.orElseGet(List::of);
	}

	/** Who keeps what, why and how long. */
	static Answer privacy(Setting setting) {
		Words chat = Words.verbatim(Long.toString(setting.visitor().chat().number()));
		List<Words> said = new ArrayList<>(List.of(Words.message("privacy.what", chat), Words.message("privacy.why")));
		Registering.programme(setting).ifPresent(programme -> {
			said.add(Words.message("privacy.how-long", Registering.period(programme.keepAfter())));
			said.add(Words.message("privacy.who", Words.verbatim(programme.organiser().name()),
					Words.verbatim(programme.organiser().address().value())));
			said.addAll(otherContacts(programme, setting));
		});
		said.add(Words.message("privacy.telegram"));
		return Answer.of(said).withRow(Button.of(CARD, "button.card"));
	}

	private static List<Words> otherContacts(Programme first, Setting setting) {
		Map<Organiser, Programme> others = new LinkedHashMap<>();
		Registering.programmes(setting).forEach(programme -> others.putIfAbsent(programme.organiser(), programme));
		others.remove(first.organiser());
		return others.values()
			.stream()
			.limit(MOST_OTHERS)
			.<Words>map(programme -> Words.message("privacy.who.other", Words.verbatim(programme.title()),
					Words.verbatim(programme.organiser().name()),
					Words.verbatim(programme.organiser().address().value())))
			.toList();
	}

	/** Dutch or English. */
	static Answer language() {
		return Answer.of(Words.message("language.ask"))
			.withRow(Button.of(DUTCH, "button.dutch"), Button.of(ENGLISH, "button.english"))
			.withRow(Button.of(CARD, "button.card"));
	}

}
