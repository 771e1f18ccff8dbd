package nl.driehoek.conversation.asides;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Periods;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Topics;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;

/**
 * Says who keeps which data, why and how long.
 *
 * @param topics the programmes that are talked about
 */
record Privacy(Topics topics) {

	/**
	 * With more of them the longest names and addresses would not fit into one message.
	 */
	private static final int MOST_OTHERS = 4;

	Answer answer(Setting setting) {
		Words chat = Words.verbatim(Long.toString(setting.visitor().chat().number()));
		List<Words> said = new ArrayList<>(List.of(Words.message("privacy.what", chat), Words.message("privacy.why")));
		this.topics.programme(setting).ifPresent(programme -> {
			said.add(Words.message("privacy.how-long", Periods.words(programme.keepAfter())));
			said.add(Words.message("privacy.who", Words.verbatim(programme.organiser().name()),
					Words.verbatim(programme.organiser().address().value())));
			said.addAll(otherContacts(programme, setting));
		});
		said.add(Words.message("privacy.telegram"));
		return Answer.of(said);
	}

	private List<Words> otherContacts(Programme first, Setting setting) {
		Map<Organiser, Programme> others = new LinkedHashMap<>();
		this.topics.programmes(setting).forEach(programme -> others.putIfAbsent(programme.organiser(), programme));
		others.remove(first.organiser());
		return others.values()
			.stream()
			.limit(MOST_OTHERS)
			.<Words>map(programme -> Words.message("privacy.who.other", Words.verbatim(programme.title()),
					Words.verbatim(programme.organiser().name()),
					Words.verbatim(programme.organiser().address().value())))
			.toList();
	}

}
