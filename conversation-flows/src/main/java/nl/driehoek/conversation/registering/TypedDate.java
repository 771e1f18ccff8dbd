package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.DayRead;
import nl.driehoek.conversation.reading.DayReader;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Place;

/**
 * The meetings that a typed text may mean: by their day, their region or their place.
 *
 * @param dates the dates as they are now
 */
record TypedDate(Dates dates) {

	private static final int LONGEST = 60;

	private static final Pattern POSTCODE = Pattern.compile("^\\d{4} ?[a-z]{2}\\b");

	/** So that the date fits in front of it. */
	private static final int REGION = 22;

	/** Those on the day that was typed; empty if no day was typed. */
	Optional<List<Meeting>> onTheDay(String text) {
		return DayReader.read(text).map(this::on);
	}

	List<Meeting> on(DayRead day) {
		return this.dates.coming().stream().filter(meeting -> meeting.date().filter(day::mayMean).isPresent()).toList();
	}

	/** Those whose region, building or town was typed. */
	List<Meeting> at(String text) {
		String typed = text.strip().toLowerCase(Locale.ROOT);
		return (typed.length() > LONGEST) ? List.of()
				: this.dates.coming().stream().filter(meeting -> where(meeting).anyMatch(typed::equals)).toList();
	}

	private static Stream<String> where(Meeting meeting) {
		Stream<String> venue = (meeting.place() instanceof Place.Venue known)
				? Stream.concat(Stream.of(known.name()), Stream.of(known.address().split(","))) : Stream.empty();
		return Stream.concat(Stream.of(meeting.region()), venue)
			.map(name -> POSTCODE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceFirst("").strip());
	}

	/** Asks which of several is meant. */
	static Reading which(List<Meeting> meetings) {
		List<List<Button>> rows = meetings.stream().limit(DateCard.PER_PAGE).map(TypedDate::row).toList();
		return new Reading.NotUnderstood(List.of(Words.message("date.which")), rows);
	}

	private static List<Button> row(Meeting meeting) {
		return List.of(Button.of(DateCard.MEETING + meeting.id(), "date.button.where", Say.brief(meeting),
				Words.clipped(meeting.region(), REGION)));
	}

}
