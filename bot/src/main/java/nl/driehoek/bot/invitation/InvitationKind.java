package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Delivery;
import nl.driehoek.bot.outbox.Kind;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;

/**
 * Invitations: the letter is written when it is sent, so it always contains the newest
 * state. It may be repeated, as its Message-ID stays the same.
 *
 * @param letters writes the letter for an invitation, in the words of its programme
 * @param courier sends it
 */
record InvitationKind(Function<Invitation, Letter> letters, LetterCourier courier) implements Kind<Invitation> {

	@Override
	public boolean isOpen() {
		return this.courier.isOpen();
	}

	@Override
	public boolean awaitTurn(Invitation invitation) {
		return true;
	}

	@Override
	public Delivery deliver(Invitation invitation) {
		return this.courier.deliver(this.letters.apply(invitation));
	}

	@Override
	public boolean mayRepeat(Invitation invitation) {
		return true;
	}

	@Override
	public Invitation arrived(Invitation current, Invitation sent, Optional<Integer> message, Instant now) {
		return current.sentUpTo(sent.wanted(), now);
	}

	@Override
	public Invitation refused(Invitation invitation, Instant now) {
		return invitation.refused(now);
	}

}
