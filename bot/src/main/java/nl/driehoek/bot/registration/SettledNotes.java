package nl.driehoek.bot.registration;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * What was settled here and is not stored as settled yet. It is stored in batches, so
 * that no answer waits for it; after a crash before that, the sweep settles once more,
 * which changes nothing.
 */
class SettledNotes {

	private final Map<RegistrationId, Note> notes = new ConcurrentHashMap<>();

	private final Registrations registrations;

	private final SeatPlans plans;

	SettledNotes(Registrations registrations, SeatPlans plans) {
		this.registrations = registrations;
		this.plans = plans;
	}

	void add(Programme programme, SeatEntry entry) {
		this.notes.merge(entry.registration(), new Note(programme, entry),
				(one, other) -> (one.entry().revision() > other.entry().revision()) ? one : other);
	}

	/**
	 * Stores what waits: two writes a programme.
	 */
	void flush() {
		List<List<Note>> byProgramme = List.copyOf(
				this.notes.values().stream().collect(Collectors.groupingBy(note -> note.programme().id())).values());
		OneByOne.forEach(byProgramme, this::store);
	}

	private void store(List<Note> some) {
		Map<RegistrationId, Integer> revisions = some.stream()
			.map(Note::entry)
			.collect(Collectors.toMap(SeatEntry::registration, SeatEntry::revision));
		this.registrations.claimed(revisions.keySet());
		this.plans.settled(some.get(0).programme(), revisions);
		some.forEach(note -> this.notes.remove(note.entry().registration(), note));
	}

	/**
	 * An entry that was settled.
	 *
	 * @param programme whose plan it is in
	 * @param entry with the revision that was settled
	 */
	private record Note(Programme programme, SeatEntry entry) {
	}

}
