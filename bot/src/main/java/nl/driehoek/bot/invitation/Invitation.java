package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What the calendar of one attendee should say about one seat, and what it was sent: both
 * the sequence of RFC 5546 and the outbox.
 *
 * @param uid stays for ever; it tells nothing about people
 * @param guest who is invited, to what
 * @param wanted the newest revision that should be known
 * @param sequence counts only what RFC 5546 counts: time, place and cancellation
 * @param sent the newest revision that was sent; 0 for none
 * @param tries how often sending was begun since it last went well
 * @param refusals how often in a row the mail server refused it for good
 * @param due when to try next, or when the lease of who is sending it ends
 * @param version rises with every write
 */
public record Invitation(String uid, Guest guest, int wanted, int sequence, int sent, int tries, int refusals,
		Instant due, long version) {

	/** One, another an hour later, and then one a day for a week. */
	static final int MOST_REFUSALS = 9;

	/**
	 * Who is invited, to what.
	 *
	 * @param registration by which registration
	 * @param programme of the meeting
	 * @param meeting which one
	 * @param driehoekOf the gemeente whose driehoek comes; empty for a person who comes
	 * alone
	 * @param attendee whose calendar it is
	 * @param registrant the name of the person who registered
	 * @param registrantRole what this person is to the registration
	 */
	public record Guest(RegistrationId registration, ProgrammeId programme, MeetingId meeting,
			Optional<GemeenteCode> driehoekOf, Attendee attendee, PersonName registrant, Role registrantRole) {
	}

	/**
	 * The UID for this attendee and registration, the same each time it is asked for.
	 */
	static String uidOf(RegistrationId registration, Role role) {
		return registration.value() + "-" + role.name().toLowerCase(Locale.ROOT) + "@lokaledriehoek";
	}

	/**
	 * The UID for the arranger, who has no invitation.
	 */
	static String uidOf(RegistrationId registration) {
		return registration.value() + "@lokaledriehoek";
	}

	/**
	 * Whether it is the registrant's own.
	 */
	boolean isForRegistrant() {
		return this.guest.registrantRole() == this.guest.attendee().role();
	}

	/**
	 * Whether it is still to be sent.
	 */
	boolean isOpen() {
		return this.sent < this.wanted && this.refusals < MOST_REFUSALS;
	}

	/**
	 * The invitation once a newer revision is wanted. What keeps it waiting stays, as an
	 * older letter may be on its way; a refusal is forgotten.
	 */
	Invitation renewed(Invitation newer) {
		boolean sameMeeting = newer.guest.meeting().equals(this.guest.meeting());
		return new Invitation(this.uid, newer.guest, newer.wanted, sameMeeting ? this.sequence : this.sequence + 1,
				this.sent, 0, 0, newer.due.isAfter(this.due) ? newer.due : this.due, this.version);
	}

	Invitation taken(Instant until) {
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.sent, this.tries + 1,
				this.refusals, until, this.version);
	}

	Invitation sentNow(Instant now) {
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.wanted, 0, 0, now, this.version);
	}

	Invitation again(Instant next) {
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.sent, this.tries, this.refusals,
				next, this.version);
	}

	/**
	 * After a refusal for good. An hour is for who puts the mail server right; after that
	 * it is the address, which is asked once a day.
	 */
	Invitation refused(Instant now) {
		Duration pause = (this.refusals == 0) ? Duration.ofHours(1) : Duration.ofDays(1);
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.sent, this.tries,
				this.refusals + 1, now.plus(pause), this.version);
	}

	/**
	 * As it is stored now.
	 */
	Invitation atVersion(long stored) {
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.sent, this.tries, this.refusals,
				this.due, stored);
	}

}
