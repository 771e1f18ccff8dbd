package nl.driehoek.conversation.announcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Offers as recipients everyone, or the people of one meeting, with the number of people.
 */
final class AudienceCard {

	static final String ALL = "all";

	static final String PROGRAMMES = "programmes";

	private static final String PROGRAMME = "p:";

	private static final String MEETING = "m:";

	/** With more of them the card would not fit into one message. */
	private static final int MOST = 24;

	/** So that the number behind it fits beside it on a phone. */
	private static final int TITLE = 26;

	private AudienceCard() {
	}

	static Answer programmes(List<Recipients> programmes) {
		if (programmes.isEmpty()) {
			return Answer.of(Words.message("announce.nobody"));
		}
		return Answer.of(Words.message("announce.which-programme"))
			.withRowsOf(1, programmes.stream().limit(MOST).map(AudienceCard::programme).toList());
	}

	private static Button programme(Recipients all) {
		return Button.of(PROGRAMME + all.programme().id(), "button.recipients",
				Words.clipped(all.programme().title(), TITLE), new Words.Count(all.people()));
	}

	static Answer meetings(Recipients all, boolean severalProgrammes, World world) {
		List<Words> said = new ArrayList<>();
		List<Button> buttons = new ArrayList<>();
		said.add(line(all));
		for (Meeting meeting : all.programme().meetings()) {
			Recipients some = Recipients.of(meeting, all.programme(), world);
			if (!some.isNobody() && buttons.size() < MOST) {
				said.add(line(some));
				buttons.add(button(meeting, some));
			}
		}
		said.add(Words.message("announce.for-whom"));
		return Answer.of(said)
			.withRow(Button.of(ALL, "button.everyone", new Words.Count(all.people())))
			.withRowsOf(2, buttons)
			.withRow(severalProgrammes ? List.of(Button.of(PROGRAMMES, "button.other-programme")) : List.of());
	}

	private static Words line(Recipients recipients) {
		return Words.message("announce.line", recipients.who(), recipients.howMany());
	}

	private static Button button(Meeting meeting, Recipients some) {
		return Button.of(MEETING + meeting.id(), "button.recipients", MeetingDate.of(meeting, Words.DayStyle.SHORT),
				new Words.Count(some.people()));
	}

	/** The programme on a button. */
	static Optional<Programme> programme(String choice, List<Recipients> programmes) {
		return programmes.stream()
			.map(Recipients::programme)
			.filter(programme -> choice.equals(PROGRAMME + programme.id()))
			.findFirst();
	}

	/** The meeting on a button. */
	static Optional<Meeting> meeting(String choice, Programme programme) {
		return programme.meetings().stream().filter(meeting -> choice.equals(MEETING + meeting.id())).findFirst();
	}

}
