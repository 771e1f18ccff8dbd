package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import nl.driehoek.bot.outbox.Progress;
import nl.driehoek.bot.outbox.Row;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What the calendar of one attendee should say about one seat, and what it was sent: the
 * sequence of RFC 5546 and a row of the outbox.
 *
 * @param uid stays for ever; it tells nothing about people
 * @param guest who is invited, to what
 * @param wanted the newest revision that should be known
 * @param sequence counts only what RFC 5546 counts: time, place and cancellation
 * @param sent the newest revision that was sent; 0 for none
 * @param progress how far sending the newest revision is
 */
public record Invitation(String uid, Guest guest, int wanted, int sequence, int sent,
		Progress progress) implements Row<Invitation> {

	/** One, another an hour later, and then one a day for a week. */
	private static final int MOST_REFUSALS = 9;

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

	@Override
	public String id() {
		return this.uid;
	}

	/**
	 * Each calendar entry is a receiver of its own.
	 */
	@Override
	public String receiver() {
		return this.uid;
	}

	@Override
	public Invitation with(Progress next) {
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, this.sent, next);
	}

	/**
	 * The invitation once a newer revision is wanted. It goes at once, or right after an
	 * older letter that is being sent; a refusal is forgotten.
	 */
	Invitation renewed(Invitation newer) {
		boolean sameMeeting = newer.guest.meeting().equals(this.guest.meeting());
		return new Invitation(this.uid, newer.guest, newer.wanted, sameMeeting ? this.sequence : this.sequence + 1,
				this.sent, this.progress.wantedAnew(newer.progress.since()));
	}

	/**
	 * After a revision was sent: done, unless a newer one is wanted by now.
	 */
	Invitation sentUpTo(int revision, Instant now) {
		Progress next = (this.wanted > revision) ? this.progress.renewed(now) : this.progress.sent(Optional.empty());
		return new Invitation(this.uid, this.guest, this.wanted, this.sequence, revision, next);
	}

	/**
	 * After a refusal for good. The first pause is an hour, in which staff may put the
	 * mail server right; after that the address is asked once a day.
	 */
	Invitation refused(Instant now) {
		if (this.progress.refusals() + 1 >= MOST_REFUSALS) {
			return with(this.progress.givenUp());
		}
		Duration pause = (this.progress.refusals() == 0) ? Duration.ofHours(1) : Duration.ofDays(1);
		return with(this.progress.refused(now.plus(pause)));
	}

}
