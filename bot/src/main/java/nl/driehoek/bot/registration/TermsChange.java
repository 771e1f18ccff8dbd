package nl.driehoek.bot.registration;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * A programme file says something else than what people who are in were promised.
 *
 * @param programme as it was promised
 * @param promised the meeting as it was promised
 * @param filed the meeting in the file of today; empty if it is not there any more
 * @param title the title in the file of today
 * @param parties how many are in
 */
public record TermsChange(Programme programme, Meeting promised, Optional<Meeting> filed, String title, int parties) {

	/**
	 * The same for the same change, so that nobody confirms one that they did not see.
	 */
	public String fingerprint() {
		String all = this.programme.id() + "/" + this.promised + "/" + this.filed + "/" + this.title;
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
	}

	/** Whether there is a change at all. More seats, and fewer than taken, are none. */
	boolean isOne() {
		return !this.title.equals(this.programme.title()) || this.filed.filter(this::isKept).isEmpty();
	}

	private boolean isKept(Meeting meeting) {
		return with(meeting.capacity()).equals(meeting)
				&& meeting.capacity().seats().orElse(this.parties) >= this.parties;
	}

	private Meeting with(Capacity capacity) {
		return new Meeting(this.promised.id(), this.promised.when(), this.promised.region(), this.promised.provinces(),
				this.promised.place(), capacity);
	}

	/**
	 * What counts as long as it is not confirmed. A meeting that is gone takes nobody
	 * new.
	 */
	Meeting held() {
		return this.filed.isPresent() ? this.promised : with(Capacity.of(this.parties));
	}

}
