package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import nl.driehoek.bot.message.Delivery;
import nl.driehoek.bot.message.Letter;
import nl.driehoek.bot.message.LetterCourier;
import nl.driehoek.registrations.Official;
import nl.driehoek.registrations.Registrant;
import nl.driehoek.registrations.Registration;
import nl.driehoek.registrations.SeatEntry;

/**
 * Wants invitations for a seat, and sends what is wanted and not yet sent: always the
 * newest state, never an older one after it.
 */
public class InvitationDesk {

	private static final int AT_ONCE = 100;

	private static final Duration LEASE = Duration.ofMinutes(2);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private final Invitations invitations;

	private final Function<Invitation, Letter> letters;

	private final LetterCourier courier;

	private final Clock clock;

	/**
	 * A desk that writes with the given pen.
	 * @param letters writes the letter for an invitation, in the words of its programme
	 */
	public InvitationDesk(Invitations invitations, Function<Invitation, Letter> letters, LetterCourier courier,
			Clock clock) {
		this.invitations = invitations;
		this.letters = letters;
		this.courier = courier;
		this.clock = clock;
	}

	/**
	 * Wants what the three officials must know of this seat; repeating it changes
	 * nothing.
	 */
	public void want(Registration registration, SeatEntry seat) {
		registration.driehoek()
			.officials()
			.forEach(official -> this.invitations.want(invitation(registration, seat, official)));
	}

	private Invitation invitation(Registration registration, SeatEntry seat, Official official) {
		Invitation.Guest guest = new Invitation.Guest(registration.id(), registration.programme(), seat.meeting(),
				registration.gemeente(), official, registration.registrantName(), kind(registration.registrant()));
		return new Invitation(Invitation.uidOf(registration.id(), official), guest, seat.revision(), 0, 0, 0,
				this.clock.instant(), 0);
	}

	private static Invitation.RegistrantKind kind(Registrant registrant) {
		return (registrant instanceof Registrant.Member member)
				? Invitation.RegistrantKind.valueOf(member.role().name()) : Invitation.RegistrantKind.ARRANGER;
	}

	/**
	 * Sends what is due now; without a mail server nothing is.
	 * @return how many were taken up
	 */
	public int sendDue() {
		int taken = 0;
		int round = AT_ONCE;
		while (round == AT_ONCE && this.courier.isOpen()) {
			round = sendRound();
			taken += round;
		}
		return taken;
	}

	private int sendRound() {
		Instant now = this.clock.instant();
		var due = this.invitations.due(now, AT_ONCE);
		due.forEach(invitation -> this.invitations.replace(invitation.taken(now.plus(LEASE))).ifPresent(this::send));
		return due.size();
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
		else {
			this.invitations.replace(invitation.again(now.plus(pauseAfter(invitation.tries()))));
		}
	}

	private static Duration pauseAfter(int tries) {
		Duration pause = Duration.ofSeconds(5L << Math.min(tries, 10));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

}
