package nl.driehoek.conversation.registering;

import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Availability;

/**
 * A meeting that can no longer be chosen.
 *
 * @param meeting which one
 * @param reason why
 */
record RefusedDate(MeetingId meeting, Reason reason) {

	enum Reason {

		FULL, CLOSED, TO_FOLLOW, GONE

	}

	static RefusedDate of(MeetingId meeting, Availability availability) {
		if (availability instanceof Availability.ToFollow) {
			return new RefusedDate(meeting, Reason.TO_FOLLOW);
		}
		return new RefusedDate(meeting, (availability instanceof Availability.Full) ? Reason.FULL : Reason.CLOSED);
	}

	static RefusedDate parse(String text) {
		String[] parts = text.split(":", 2);
		return new RefusedDate(new MeetingId(parts[1]), Reason.valueOf(parts[0]));
	}

	String text() {
		return this.reason + ":" + this.meeting;
	}

}
