package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.DayRead;
import nl.driehoek.conversation.reading.DayReader;
import nl.driehoek.conversation.reading.RoleWords;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteMatch;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;

/**
 * What a first message already says, such as "Ik ben griffier van Zwolle en wil 10 april
 * komen". Only what is certain counts: all of it is said back, and stands on the summary.
 *
 * @param role which of the three is writing
 * @param gemeente of the driehoek
 * @param day of a meeting, as it was typed
 */
record FirstWords(Optional<Role> role, Optional<Gemeente> gemeente, Optional<DayRead> day) {

	private static final int LONGEST = 400;

	private static final int MOST_WORDS = 6;

	/** Each is looked up with typing errors, which takes time. */
	private static final int MOST_NAMES = 4;

	/** A name stands behind such a word: some gemeenten are called like common words. */
	private static final Pattern BEFORE_A_NAME = Pattern
		.compile("\\b(?:gemeente|van|uit|voor|namens|of|from|for) +(?:de +)?(?:gemeente +)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern AFTER_A_WORD = Pattern.compile("[\\s,.;:!?()]+");

	static FirstWords of(String text, Gemeenten gemeenten) {
		if (text.length() > LONGEST) {
			return new FirstWords(Optional.empty(), Optional.empty(), Optional.empty());
		}
		return new FirstWords(RoleWords.in(text), gemeente(text, gemeenten),
				DayReader.read(text).filter(read -> read.day().isPresent()));
	}

	private static Optional<Gemeente> gemeente(String text, Gemeenten gemeenten) {
		Matcher before = BEFORE_A_NAME.matcher(text);
		List<Gemeente> found = before.results()
			.limit(MOST_NAMES)
			.flatMap(match -> named(text.substring(match.end()), gemeenten).stream())
			.distinct()
			.toList();
		return (found.size() == 1) ? Optional.of(found.get(0)) : Optional.empty();
	}

	/** The gemeente at the beginning of this text; the longest name counts. */
	private static Optional<Gemeente> named(String text, Gemeenten gemeenten) {
		List<String> words = List.of(AFTER_A_WORD.split(text, MOST_WORDS + 1));
		return Stream.iterate(Math.min(MOST_WORDS, words.size()), length -> length > 0, length -> length - 1)
			.map(length -> gemeenten.understand(String.join(" ", words.subList(0, length))))
			.flatMap(match -> certain(match).stream())
			.findFirst();
	}

	private static Optional<Gemeente> certain(GemeenteMatch match) {
		if (match instanceof GemeenteMatch.Found found) {
			return Optional.of(found.gemeente());
		}
		return (match instanceof GemeenteMatch.Former former && former.now().size() == 1)
				? Optional.of(former.now().get(0)) : Optional.empty();
	}

	boolean isEmpty() {
		return this.role.isEmpty() && this.gemeente.isEmpty() && this.day.isEmpty();
	}

	/** The draft with all that is certain, and can be had. */
	Draft filledIn(Draft draft, Dates dates) {
		Optional<Meeting> meeting = meeting(dates).filter(dates::isOpen);
		Draft dated = meeting.map(chosen -> draft.at(chosen.id())).orElse(draft);
		Draft placed = this.gemeente.filter(known -> dates.plan().seatOf(known.code()).isEmpty())
			.map(known -> dated.of(known.code()))
			.orElse(dated);
		return this.role.map(self -> new Draft(placed.people().registeredBy(self).notes())).orElse(placed);
	}

	/** The only meeting on the day that was typed. */
	Optional<Meeting> meeting(Dates dates) {
		List<Meeting> meetings = this.day.map(new TypedDate(dates)::on).orElseGet(List::of);
		return (meetings.size() == 1) ? Optional.of(meetings.get(0)) : Optional.empty();
	}

	/** What was understood, and what cannot be had. */
	List<Words> said(Draft filled, Dates dates) {
		List<Words> understood = new ArrayList<>();
		this.role.map(self -> Words.message("role." + self)).ifPresent(understood::add);
		filled.gemeente()
			.flatMap(code -> this.gemeente)
			.map(known -> Words.verbatim(known.name()))
			.ifPresent(understood::add);
		filled.meeting().flatMap(dates::the).map(Say::plain).ifPresent(understood::add);
		List<Words> said = new ArrayList<>();
		if (!understood.isEmpty()) {
			said.add(Words.message("welcome.understood", new Words.Listed(understood)));
		}
		if (this.day.isPresent() && filled.meeting().isEmpty()) {
			said.add(Words.message("welcome.other-day"));
		}
		if (this.gemeente.isPresent() && filled.gemeente().isEmpty()) {
			said.add(Words.message("welcome.gemeente-in", Words.verbatim(this.gemeente.get().name())));
		}
		return said;
	}

}
