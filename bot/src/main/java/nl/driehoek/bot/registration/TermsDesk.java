package nl.driehoek.bot.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Keeps what people who are in were promised, although the programme file was changed
 * since: a meeting that was moved, renamed, given fewer seats than are taken, or removed,
 * with or without its programme. What the file says counts once staff confirm it; a
 * meeting that is gone stays in all lists and takes nobody new.
 */
public class TermsDesk implements RegistrationNews {

	private final ConfirmedTerms terms;

	private final SeatPlans plans;

	private final Catalogue catalogue;

	private final Map<String, Programme> read = new ConcurrentHashMap<>();

	private final Set<String> stored = ConcurrentHashMap.newKeySet();

	private volatile List<TermsChange> changes = List.of();

	TermsDesk(ConfirmedTerms terms, SeatPlans plans, Catalogue catalogue) {
		this.terms = terms;
		this.plans = plans;
		this.catalogue = catalogue;
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
		this.catalogue.text(programme).ifPresent(text -> this.terms.insertAbsent(new Terms(programme, meeting, text)));
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
		for (Programme filed : this.catalogue.filed()) {
			List<TermsChange> differing = differing(filed, promised.getOrDefault(filed.id(), List.of()), true);
			counting.add(differing.isEmpty() ? filed : holding(filed, differing, filed.meetings()));
			found.addAll(differing);
			promised.remove(filed.id());
		}
		for (List<Terms> gone : promised.values()) {
			Programme filed = programmeOf(gone.get(0));
			List<TermsChange> differing = differing(filed, gone, false);
			if (!differing.isEmpty()) {
				counting.add(holding(filed, differing, List.of()));
			}
			found.addAll(differing);
		}
		this.changes = List.copyOf(found);
		this.catalogue.hold(counting);
	}

	private List<TermsChange> differing(Programme filed, List<Terms> promised, boolean hasFile) {
		return promised.stream()
			.flatMap(one -> change(one, filed, hasFile).stream())
			.filter(TermsChange::isOne)
			.toList();
	}

	private Optional<TermsChange> change(Terms one, Programme filed, boolean hasFile) {
		Programme programme = programmeOf(one);
		int parties = this.plans.find(programme).entriesOf(one.meeting()).size();
		return programme.meeting(one.meeting())
			.filter(meeting -> parties > 0)
			.map(meeting -> new TermsChange(programme, meeting,
					hasFile ? filed.meeting(one.meeting()) : Optional.empty(), filed.title(), parties));
	}

	private Programme programmeOf(Terms one) {
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
			this.catalogue.text(programme)
				.ifPresent(text -> this.terms.replace(new Terms(programme, change.promised().id(), text)));
			hold();
		});
		return confirmed;
	}

}
