package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;

/**
 * A card whose delivery is not confirmed.
 *
 * @param number the number of the card in its conversation, from 1
 * @param card the card
 * @param inPlaceOf the message that it replaces; empty for a message of its own
 * @param lease which process delivers it, and until when
 */
public record Unsent(int number, Card card, Optional<Integer> inPlaceOf, Lease lease) {

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
