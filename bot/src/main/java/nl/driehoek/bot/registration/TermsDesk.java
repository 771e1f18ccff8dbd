package nl.driehoek.bot.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Keeps what people who are in were promised, although the programme file was changed
 * since: a meeting that was moved, renamed, given fewer seats than are taken, or removed,
 * with or without its programme. What the file says counts once staff confirm it; a
 * meeting that is gone stays in all lists and takes nobody new, until its people are
 * erased. Nothing is asked about a meeting that is over.
 */
public class TermsDesk implements RegistrationNews {

	private final ConfirmedTerms terms;

	private final SeatPlans plans;

	private final Registrations registrations;

	private final Surroundings surroundings;

	private final Map<String, Optional<Programme>> read = new ConcurrentHashMap<>();

	private final Set<String> stored = ConcurrentHashMap.newKeySet();

	private volatile List<TermsChange> changes = List.of();

	TermsDesk(ConfirmedTerms terms, SeatPlans plans, Registrations registrations, Surroundings surroundings) {
		this.terms = terms;
		this.plans = plans;
		this.registrations = registrations;
		this.surroundings = surroundings;
	}

	private Catalogue catalogue() {
		return this.surroundings.catalogue();
	}

	/**
	 * The first registration for a meeting stores what is promised.
	 */
	@Override
	public void changed(Registration registration, SeatEntry entry) {
		if (!this.stored.contains(key(registration.programme(), entry.meeting()))) {
			store(registration.programme(), entry.meeting());
		}
	}

	private void store(ProgrammeId programme, MeetingId meeting) {
		catalogue().text(programme).ifPresent(text -> this.terms.insertAbsent(new Terms(programme, meeting, text)));
		this.stored.add(key(programme, meeting));
	}

	private static String key(ProgrammeId programme, MeetingId meeting) {
		return programme + "/" + meeting;
	}

	/**
	 * Compares the files with what is stored, and makes the catalogue hold on to what was
	 * promised.
	 */
	public synchronized void hold() {
		Map<ProgrammeId, List<Terms>> promised = this.terms.all()
			.stream()
			.collect(Collectors.groupingBy(Terms::programme, LinkedHashMap::new, Collectors.toList()));
		List<TermsChange> found = new ArrayList<>();
		List<Programme> counting = new ArrayList<>();
		for (Programme filed : catalogue().filed()) {
			List<Terms> held = Optional.ofNullable(promised.remove(filed.id())).orElseGet(List::of);
			List<TermsChange> differing = differing(held, Optional.of(filed));
			counting.add(differing.isEmpty() ? filed : holding(filed, differing, filed.meetings()));
			found.addAll(differing);
		}
		for (List<Terms> held : promised.values()) {
			List<TermsChange> differing = differing(held, Optional.empty());
			differing.stream()
				.findFirst()
				.ifPresent(one -> counting.add(holding(one.programme(), differing, List.of())));
			found.addAll(differing);
		}
		this.changes = found.stream().filter(change -> !change.promised().isOverAt(now())).toList();
		catalogue().hold(counting);
	}

	private Instant now() {
		return this.surroundings.clock().instant();
	}

	private List<TermsChange> differing(List<Terms> held, Optional<Programme> filed) {
		return held.stream()
			.flatMap(one -> change(one, filed).stream())
			.filter(change -> change.isOne() && hasPeople(change))
			.toList();
	}

	private Optional<TermsChange> change(Terms one, Optional<Programme> filed) {
		return programmeOf(one).flatMap(programme -> programme.meeting(one.meeting())
			.map(meeting -> new TermsChange(programme, meeting, filed.flatMap(file -> file.meeting(one.meeting())),
					filed.map(Programme::title).orElseGet(programme::title),
					entries(programme, one.meeting()).size())));
	}

	private List<SeatEntry> entries(Programme programme, MeetingId meeting) {
		return this.plans.find(programme).entriesOf(meeting);
	}

	/** The plan knows who came; their names may be erased. */
	private boolean hasPeople(TermsChange change) {
		List<RegistrationId> ids = entries(change.programme(), change.promised().id()).stream()
			.map(SeatEntry::registration)
			.toList();
		return !ids.isEmpty() && !this.registrations.withIds(ids).isEmpty();
	}

	/**
	 * Empty if a newer version reads the file in another way; then the new file counts.
	 */
	private Optional<Programme> programmeOf(Terms one) {
		return this.read.computeIfAbsent(one.text(), Catalogue::read);
	}

	private static Programme holding(Programme filed, List<TermsChange> differing, List<Meeting> others) {
		Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
		others.forEach(meeting -> meetings.put(meeting.id(), meeting));
		differing.forEach(change -> meetings.put(change.promised().id(), change.held()));
		return new Programme(filed.id(), differing.get(0).programme().title(), filed.about(), filed.organiser(),
				filed.agendaBefore(), filed.keepAfter(), List.copyOf(meetings.values()), filed.questions(),
				filed.asks());
	}

	/**
	 * Where the files differ and nobody confirmed it yet.
	 */
	public List<TermsChange> changes() {
		return this.changes;
	}

	/**
	 * Staff confirm a change: from now on the file counts for those who are in, too.
	 * @return the change; empty if there is none with this fingerprint any more, or if
	 * the meeting is gone and nothing can take its place
	 */
	public synchronized Optional<TermsChange> confirm(String fingerprint) {
		Optional<TermsChange> confirmed = this.changes.stream()
			.filter(change -> change.filed().isPresent() && change.fingerprint().equals(fingerprint))
			.findFirst();
		confirmed.ifPresent(change -> {
			ProgrammeId programme = change.programme().id();
			catalogue().text(programme)
				.ifPresent(text -> this.terms.replace(new Terms(programme, change.promised().id(), text)));
			hold();
		});
		return confirmed;
	}

}
