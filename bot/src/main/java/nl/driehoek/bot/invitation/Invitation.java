package nl.driehoek.bot.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import nl.driehoek.bot.outbox.Progress;
import nl.driehoek.bot.outbox.Row;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * The wanted and the sent state of one attendee's calendar entry for one seat. It is a
 * row of the outbox.
 *
 * @param uid random and never changes: nobody who has one can tell that of another person
 * or seat
 * @param guest the attendee and the meeting
 * @param wanted the newest revision of the seat
 * @param sequence the SEQUENCE of RFC 5546: counts changes of time and place, and
 * cancellation
 * @param sent the newest revision that was sent; 0 for none
 * @param progress how far the newest revision is sent
 */
public record Invitation(String uid, Guest guest, int wanted, int sequence, int sent,
		Progress progress) implements Row<Invitation> {

	private static final String HOUSE = "@lokaledriehoek";

	/** One, another an hour later, and then one a day for a week. */
	private static final int MOST_REFUSALS = 9;

	/**
	 * The attendee and the meeting.
	 *
	 * @param registration the registration that they are part of
	 * @param programme the programme of the meeting
	 * @param meeting the meeting
	 * @param driehoekOf the gemeente whose driehoek comes; empty for a person who comes
	 * alone
	 * @param attendee the person invited
	 * @param party everybody who comes, in the order of the roles
	 * @param registrant the name of the person who registered
	 * @param registrantRole the role of that person
	 */
	public record Guest(RegistrationId registration, ProgrammeId programme, MeetingId meeting,
			Optional<GemeenteCode> driehoekOf, Attendee attendee, List<Member> party, PersonName registrant,
			Role registrantRole) {

		public Guest {
			party = List.copyOf(party);
		}

	}

	/**
	 * Somebody who comes, as the others may know it.
	 *
	 * @param role what this person is
	 * @param name who it is
	 */
	public record Member(Role role, PersonName name) {

		static List<Member> of(Party party) {
			return party.attendees().stream().map(each -> new Member(each.role(), each.name())).toList();
		}

	}

	/**
	 * An invitation that was not wanted before, with a UID of its own. The row that is
	 * stored first counts, so wanting it again changes no UID.
	 */
	static Invitation first(Guest guest, int wanted, Instant now) {
		return new Invitation(UUID.randomUUID() + HOUSE, guest, wanted, 0, 0, Progress.wanted(now));
	}

	/**
	 * The id of the row for this attendee and registration; always the same.
	 */
	static String idOf(RegistrationId registration, Role role) {
		return registration.value() + "-" + role.name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The UID for the arranger, who has no invitation. The id of a registration is random
	 * and in no other UID.
	 */
	static String uidOf(RegistrationId registration) {
		return registration.value() + HOUSE;
	}

	/**
	 * Whether the attendee is the registrant.
	 */
	public boolean isForRegistrant() {
		return this.guest.registrantRole() == this.guest.attendee().role();
	}

	@Override
	public String id() {
		return idOf(this.guest.registration(), this.guest.attendee().role());
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
	 * The invitation after a newer revision is wanted. It is sent at once, or right after
	 * an older letter that is being sent; earlier refusals no longer count.
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
	 * After a permanent refusal. The first pause is an hour, in which staff may fix the
	 * mail server; after that it is retried once a day.
	 */
	Invitation refused(Instant now) {
		if (this.progress.refusals() + 1 >= MOST_REFUSALS) {
			return with(this.progress.givenUp());
		}
		Duration pause = (this.progress.refusals() == 0) ? Duration.ofHours(1) : Duration.ofDays(1);
		return with(this.progress.refused(now.plus(pause)));
	}

}
