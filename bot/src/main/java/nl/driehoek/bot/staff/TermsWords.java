package nl.driehoek.bot.staff;

import java.util.Optional;

import nl.driehoek.bot.registration.TermsChange;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.When;

/**
 * Says what a programme file changes for people who are in.
 *
 * @param words of staff
 */
record TermsWords(StaffWords words) {

	/** The command that confirms a change is this, an underscore and the fingerprint. */
	static final String COMMAND = "akkoord";

	Text differs(TermsChange change) {
		Words parties = new Words.Count(change.parties());
		Words promised = line(change.programme().title(), change.promised());
		Optional<Meeting> filed = change.filed();
		return filed.isEmpty() ? this.words.text("terms.gone", parties, promised)
				: this.words.text("terms.differs", parties, promised, line(change.title(), filed.get()),
						Words.verbatim("/" + COMMAND + "_" + change.fingerprint()));
	}

	Text confirmed(TermsChange change) {
		return this.words.text("terms.confirmed", new Words.Count(change.parties()),
				line(change.title(), change.filed().orElse(change.promised())));
	}

	private static Words line(String title, Meeting meeting) {
		Words seats = meeting.capacity().seats().isPresent()
				? Words.message("terms.seats", new Words.Count(meeting.capacity().seats().getAsInt()))
				: Words.message("terms.unlimited");
		return Words.message("terms.meeting", Words.verbatim(title), MeetingDate.of(meeting, Words.DayStyle.FULL),
				times(meeting), Words.verbatim(meeting.region()), place(meeting), seats);
	}

	private static Words times(Meeting meeting) {
		return meeting.on()
			.flatMap(When.On::times)
			.<Words>map(times -> Words.message("terms.times", Words.verbatim(times.start().toString()),
					Words.verbatim(times.end().toString())))
			.orElseGet(() -> Words.message("terms.no-times"));
	}

	private static Words place(Meeting meeting) {
		if (meeting.place() instanceof Place.Venue venue) {
			return Words.verbatim(venue.name() + ", " + venue.address());
		}
		return Words.message((meeting.place() instanceof Place.Online) ? "terms.online" : "terms.no-place");
	}

}
