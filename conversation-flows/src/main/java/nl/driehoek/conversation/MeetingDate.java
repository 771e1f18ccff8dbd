package nl.driehoek.conversation;

import nl.driehoek.registrations.programme.Meeting;

/**
 * The date of a meeting in words.
 */
public final class MeetingDate {

	private MeetingDate() {
	}

	/**
	 * The date in that style, or that it will follow.
	 */
	public static Words of(Meeting meeting, Words.DayStyle style) {
		return meeting.date()
			.<Words>map(date -> new Words.Day(date, style))
			.orElseGet(() -> Words.message("date.to-follow"));
	}

}
