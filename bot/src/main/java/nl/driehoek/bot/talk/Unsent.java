package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * A card whose delivery is not confirmed.
 *
 * @param number the number of the card in its conversation, from 1
 * @param card the card
 * @param inPlaceOf the message that it replaces; empty for a message of its own
 * @param lease which process delivers it, and until when
 */
public record Unsent(int number, Card card, Optional<Integer> inPlaceOf, Lease lease) {

	/** How many cards wait for a chat, apart from those with an invitation. */
	static final int MOST_WAITING = 3;

	/**
	 * What must still be seen of these cards: the newest ones, for each card asks what is
	 * to be answered next, and the newest one with each invitation.
	 * @param cards the oldest first
	 */
	static List<Unsent> needed(List<Unsent> cards) {
		Deque<Unsent> needed = new ArrayDeque<>();
		Set<RegistrationId> invitations = new HashSet<>();
		for (int i = cards.size() - 1; i >= 0; i--) {
			boolean brings = invitations.addAll(cards.get(i).card().invitations());
			if (brings || cards.size() - i <= MOST_WAITING) {
				needed.addFirst(cards.get(i));
			}
		}
		return List.copyOf(needed);
	}

	Unsent under(Lease other) {
		return new Unsent(this.number, this.card, this.inPlaceOf, other);
	}

	/**
	 * The card under a lease of this process after its own one; empty if it was under two
	 * leases already, so that no card is delivered a third time.
	 */
	Optional<Unsent> takenOver(String holder, Instant now) {
		return this.lease.repeated() ? Optional.empty()
				: Optional.of(under(new Lease(holder, now.plus(Lease.LENGTH), true)));
	}

}
