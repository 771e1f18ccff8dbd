package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Topics;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Programme;

/**
 * The programmes that a chat registers for, or could register for.
 */
final class RegisteringTopics implements Topics {

	/**
	 * That of the draft, or else the first that is open, or else the newest.
	 */
	@Override
	public Optional<Programme> programme(Setting setting) {
		return Draft.in(setting.notes())
			.flatMap(draft -> Dates.of(draft.programme(), setting.world()))
			.or(() -> Dates.open(setting.world()).stream().findFirst())
			.map(Dates::programme)
			.or(() -> setting.world().programmes().stream().findFirst());
	}

	/**
	 * The one that is talked about, those the chat registered for and those that are
	 * open.
	 */
	@Override
	public List<Programme> programmes(Setting setting) {
		Stream<Dates> registered = setting.world()
			.registrationsOf(setting.visitor().chat())
			.stream()
			.flatMap(registration -> Dates.of(registration.programme(), setting.world()).stream());
		Stream<Dates> others = Stream.concat(registered, Dates.open(setting.world()).stream());
		return Stream.concat(programme(setting).stream(), others.map(Dates::programme)).distinct().toList();
	}

	/**
	 * What we do in the programme that is talked about.
	 */
	static List<Words> about(Setting setting) {
		return new RegisteringTopics().programme(setting)
			.<List<Words>>map(programme -> List.of(Words.verbatim(programme.about())))
			.orElseGet(List::of);
	}

}
