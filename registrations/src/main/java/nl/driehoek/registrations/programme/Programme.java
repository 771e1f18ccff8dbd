package nl.driehoek.registrations.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.driehoek.registrations.Check;
import nl.driehoek.registrations.gemeente.Province;

/**
 * A series of meetings, as its organisers wrote it down.
 *
 * @param id never changes
 * @param title as it stands in titles and mails
 * @param about what we do there, in a few plain sentences
 * @param organiser the organisation that runs it
 * @param agendaBefore how long before a meeting its agenda and homework are sent
 * @param keepAfter how long after a meeting names and addresses are kept
 * @param meetings in the order of their dates, those to follow last; at least one
 * @param questions what people often ask
 * @param asks what those who register are asked, in this order
 */
public record Programme(ProgrammeId id, String title, String about, Organiser organiser, Period agendaBefore,
		Period keepAfter, List<Meeting> meetings, List<Question> questions, List<Ask> asks) {

	/** In the order in which they begin; those without a date come last. */
	public static final Comparator<Programme> BY_BEGIN = Comparator
		.comparing(programme -> programme.begin().orElse(LocalDate.MAX));

	public Programme {
		meetings = meetings.stream().sorted(Comparator.comparing(Programme::orderOf)).toList();
		questions = List.copyOf(questions);
		asks = List.copyOf(asks);
		Check.that(!title.isBlank(), "A programme has a title");
		Check.that(!about.isBlank(), "A programme says what it is about");
		Check.that(!meetings.isEmpty(), "A programme has at least one meeting");
		Check.that(meetings.stream().map(Meeting::id).distinct().count() == meetings.size(),
				"Two meetings of " + id + " have the same id");
		Check.that(asks.size() == Set.copyOf(asks).size(), "Programme " + id + " asks something twice: " + asks);
		Check.that(missing(asks).allMatch(Ask::mayBeLeftOut), "Programme " + id + " does not ask enough: " + asks);
	}

	private static Stream<Ask> missing(List<Ask> asks) {
		return Stream.of(Ask.values()).filter(ask -> !asks.contains(ask));
	}

	/**
	 * The same programme that asks something else, or in another order.
	 */
	public Programme asking(Ask... other) {
		return new Programme(this.id, this.title, this.about, this.organiser, this.agendaBefore, this.keepAfter,
				this.meetings, this.questions, List.of(other));
	}

	private static LocalDate orderOf(Meeting meeting) {
		return meeting.date().orElse(LocalDate.MAX);
	}

	/**
	 * The date of its first meeting; empty as long as none has a date.
	 */
	public Optional<LocalDate> begin() {
		return this.meetings.get(0).date();
	}

	public Optional<Meeting> meeting(MeetingId wanted) {
		return this.meetings.stream().filter(meeting -> meeting.id().equals(wanted)).findFirst();
	}

	/**
	 * Whether somebody could still register for one of its meetings, seats left aside.
	 */
	public boolean isOpenAt(Instant now) {
		return this.meetings.stream().anyMatch(meeting -> meeting.isOpenAt(now));
	}

	/**
	 * Whether the people of that meeting have been kept long enough by now; never before
	 * it has a date.
	 */
	public boolean hasKept(Meeting meeting, LocalDate today) {
		return meeting.date().filter(date -> date.plus(this.keepAfter).isBefore(today)).isPresent();
	}

	/**
	 * The provinces of its meetings, each once, in the order of the alphabet.
	 */
	public List<Province> provinces() {
		return this.meetings.stream().flatMap(meeting -> meeting.provinces().stream()).distinct().sorted().toList();
	}

}
