package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Backoff;
import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.bot.time.Wake;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Wants invitations for a seat, and sends what is wanted and not yet sent: always the
 * newest state, never an older one after it.
 */
public class InvitationDesk {

	private static final int AT_ONCE = 100;

	private static final Duration LEASE = Duration.ofMinutes(2);

	private final Queue<String> fresh = new ConcurrentLinkedQueue<>();

	private final Invitations invitations;

	private final Function<Invitation, Letter> letters;

	private final LetterCourier courier;

	private final Wake wake;

	private final Clock clock;

	/**
	 * A desk that writes with the given pen.
	 * @param letters writes the letter for an invitation, in the words of its programme
	 */
	public InvitationDesk(Invitations invitations, Function<Invitation, Letter> letters, LetterCourier courier,
			Wake wake, Clock clock) {
		this.invitations = invitations;
		this.letters = letters;
		this.courier = courier;
		this.wake = wake;
		this.clock = clock;
	}

	/**
	 * Wants what everybody of the party must know of this seat; an older revision than
	 * the wanted one changes nothing.
	 */
	public void want(Registration registration, SeatEntry seat) {
		List<Invitation> all = registration.party()
			.attendees()
			.stream()
			.map(attendee -> invitation(registration, seat, attendee))
			.toList();
		List<String> added = this.invitations.want(all).stream().map(Invitation::uid).toList();
		this.fresh.addAll(added);
		all.stream().filter(invitation -> !added.contains(invitation.uid())).forEach(this::renew);
		this.wake.wake();
	}

	private void renew(Invitation newer) {
		Optional<Invitation> older = findOlder(newer);
		while (older.isPresent() && this.invitations.replace(older.get().renewed(newer)).isEmpty()) {
			older = findOlder(newer);
		}
		older.ifPresent(renewed -> this.fresh.add(renewed.uid()));
	}

	private Optional<Invitation> findOlder(Invitation newer) {
		return this.invitations.find(newer.uid()).filter(stored -> stored.wanted() < newer.wanted());
	}

	private Invitation invitation(Registration registration, SeatEntry seat, Attendee attendee) {
		Invitation.Guest guest = new Invitation.Guest(registration.id(), registration.programme(), seat.meeting(),
				registration.driehoekOf(), attendee, registration.registrantName(), registration.registrant().role());
		return new Invitation(Invitation.uidOf(registration.id(), attendee.role()), guest, seat.revision(), 0, 0, 0, 0,
				this.clock.instant(), 0);
	}

	/**
	 * Sends what was wanted here since the last time; it needs no search.
	 */
	public void sendFresh() {
		Optional<String> uid = Optional.ofNullable(this.fresh.poll());
		while (uid.isPresent()) {
			uid.filter(any -> this.courier.isOpen())
				.flatMap(this.invitations::find)
				.filter(this::canGo)
				.ifPresent(this::take);
			uid = Optional.ofNullable(this.fresh.poll());
		}
	}

	private boolean canGo(Invitation invitation) {
		return invitation.isOpen() && !invitation.due().isAfter(this.clock.instant());
	}

	/**
	 * Sends all that is due now, also what others wanted or a crash left; without a mail
	 * server nothing is.
	 */
	public void sendDue() {
		int round = AT_ONCE;
		while (round == AT_ONCE && this.courier.isOpen()) {
			List<Invitation> due = this.invitations.due(this.clock.instant(), AT_ONCE);
			OneByOne.forEach(due, this::take);
			round = due.size();
		}
	}

	private void take(Invitation invitation) {
		this.invitations.replace(invitation.taken(this.clock.instant().plus(LEASE))).ifPresent(this::send);
	}

	private void send(Invitation invitation) {
		Delivery delivery = this.courier.deliver(this.letters.apply(invitation));
		Instant now = this.clock.instant();
		if (delivery instanceof Delivery.Arrived) {
			this.invitations.replace(invitation.sentNow(now));
		}
		else if (delivery instanceof Delivery.Later later) {
			this.invitations.replace(invitation.again(now.plus(later.after())));
		}
		else if (delivery instanceof Delivery.Refused) {
			this.invitations.replace(invitation.refused(now));
		}
		else {
			this.invitations.replace(invitation.again(now.plus(Backoff.after(invitation.tries()))));
		}
	}

}
