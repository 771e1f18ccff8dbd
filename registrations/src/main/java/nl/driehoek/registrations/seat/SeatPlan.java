package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * All seats of one programme. It decides each command in one step, without a database. It
 * is immutable: a command makes a new plan.
 */
public final class SeatPlan {

	private final ProgrammeId programme;

	private final List<SeatTerms> terms;

	private final List<SeatEntry> entries;

	private final Map<MeetingId, List<SeatEntry>> byMeeting;

	private SeatPlan(ProgrammeId programme, List<SeatTerms> terms, List<SeatEntry> entries) {
		this.programme = programme;
		this.terms = terms;
		this.entries = List.copyOf(entries);
		this.byMeeting = this.entries.stream()
			.collect(Collectors.groupingBy(SeatEntry::meeting, Collectors.toUnmodifiableList()));
	}

	/**
	 * The plan of a programme with the seats that were taken so far.
	 */
	public static SeatPlan of(Programme programme, List<SeatEntry> entries) {
		return new SeatPlan(programme.id(), programme.meetings().stream().map(SeatTerms::of).toList(), entries);
	}

	/**
	 * Decides about a command; repeating one gives the same answer and changes nothing.
	 * @throws IllegalArgumentException if the plan has no such meeting
	 */
	public SeatDecision apply(SeatCommand command, Instant now) {
		return command.decide(this, now);
	}

	/**
	 * The decision to change nothing.
	 */
	SeatDecision unchanged(SeatAnswer answer) {
		return new SeatDecision(this, answer, List.of());
	}

	/**
	 * The decision to change these entries; all of them change in one step.
	 */
	SeatDecision changed(SeatAnswer answer, List<SeatChange> changes) {
		List<SeatEntry> changed = new ArrayList<>(this.entries);
		changes.forEach(change -> put(changed, change));
		return new SeatDecision(new SeatPlan(this.programme, this.terms, changed), answer, changes);
	}

	private static void put(List<SeatEntry> entries, SeatChange change) {
		change.before()
			.ifPresentOrElse(before -> entries.set(entries.indexOf(before), change.after()),
					() -> entries.add(change.after()));
	}

	/**
	 * Whether a meeting can be chosen now; a closed one is closed even if it is full.
	 * @throws IllegalArgumentException if the plan has no such meeting
	 */
	public Availability availability(MeetingId meeting, Instant now) {
		return termsOf(meeting).availability(entriesOf(meeting).size(), now);
	}

	private SeatTerms termsOf(MeetingId meeting) {
		return this.terms.stream()
			.filter(terms -> terms.meeting().equals(meeting))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No meeting " + meeting + " in " + this.programme));
	}

	public Optional<SeatEntry> seatOf(RegistrationId registration) {
		return first(entry -> entry.registration().equals(registration));
	}

	/**
	 * The seat of the driehoek of a gemeente; persons from there do not count.
	 */
	public Optional<SeatEntry> seatOf(GemeenteCode gemeente) {
		return first(entry -> entry.driehoekOf().equals(Optional.of(gemeente)));
	}

	private Optional<SeatEntry> first(Predicate<SeatEntry> wanted) {
		return this.entries.stream().filter(wanted).findFirst();
	}

	/**
	 * The seats of one meeting, in the order in which they were taken.
	 */
	public List<SeatEntry> entriesOf(MeetingId meeting) {
		return this.byMeeting.getOrDefault(meeting, List.of());
	}

	public List<SeatEntry> entries() {
		return this.entries;
	}

	public ProgrammeId programme() {
		return this.programme;
	}

}
