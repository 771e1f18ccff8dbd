package nl.driehoek.bot.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Availability;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The command {@code /lijst}: lists the seats of every meeting, and sends a file of all
 * participants.
 */
class ListCommand implements DirectCommand {

	private final Catalogue catalogue;

	private final SeatPlans plans;

	private final StaffWords words;

	private final ParticipantsFile file;

	private final Clock clock;

	ListCommand(Catalogue catalogue, SeatPlans plans, StaffWords words, ParticipantsFile file, Clock clock) {
		this.catalogue = catalogue;
		this.plans = plans;
		this.words = words;
		this.file = file;
		this.clock = clock;
	}

	@Override
	public MenuLine menuLine() {
		return this.words.menuLine("lijst");
	}

	@Override
	public DirectAnswer answer(Visitor visitor) {
		List<Programme> programmes = this.catalogue.programmes();
		Text text = Text.joined("\n\n", programmes.stream().map(this::programme).toList());
		return new DirectAnswer(Card.of(text.and(this.words.withoutMail())),
				Optional.of(new ChatFile("deelnemers.csv", this.file.of(programmes))));
	}

	private Text programme(Programme programme) {
		SeatPlan plan = this.plans.find(programme);
		Text title = this.words.text("list.title", Words.verbatim(programme.title()));
		List<Text> meetings = programme.meetings().stream().map(meeting -> meeting(meeting, plan)).toList();
		return Text.joined("\n\n", List.of(title, Text.joined("\n", meetings)));
	}

	private Text meeting(Meeting meeting, SeatPlan plan) {
		List<SeatEntry> seats = plan.entriesOf(meeting.id());
		Text line = this.words.text(key(plan.availability(meeting.id(), now())),
				MeetingDate.of(meeting, DayStyle.SHORT), Words.verbatim(meeting.region()),
				StaffWords.taken(seats.size(), meeting));
		return Text.joined("\n", Stream.concat(Stream.of(line), taken(seats)).toList());
	}

	private Stream<Text> taken(List<SeatEntry> seats) {
		List<GemeenteCode> driehoeken = seats.stream().flatMap(seat -> seat.driehoekOf().stream()).toList();
		int persons = seats.size() - driehoeken.size();
		Stream<Text> lines = driehoeken.stream()
			.map(gemeente -> this.words.text("list.gemeente", this.words.name(gemeente)));
		return (persons == 0) ? lines
				: Stream.concat(lines, Stream.of(this.words.text("list.persons", new Words.Count(persons))));
	}

	private Instant now() {
		return this.clock.instant();
	}

	private static String key(Availability availability) {
		if (availability instanceof Availability.Full) {
			return "list.full";
		}
		return (availability instanceof Availability.Closed) ? "list.closed" : "list.open";
	}

}
