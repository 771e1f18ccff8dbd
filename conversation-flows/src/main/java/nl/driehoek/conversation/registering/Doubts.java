package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Role;

/**
 * What may be wrong with a draft although it can be right: addresses that do not look
 * like those of the gemeente, such as a slip in the domain, a private mailbox, or that of
 * another gemeente. It is asked about, never refused.
 *
 * @param gemeenten all there are
 */
record Doubts(Gemeenten gemeenten) {

	List<Words> about(Draft draft) {
		Optional<Gemeente> gemeente = draft.gemeente().flatMap(this.gemeenten::withCode);
		List<Words> strange = Role.DRIEHOEK.stream()
			.flatMap(role -> draft.people().the(role).address().stream())
			.filter(address -> gemeente.filter(known -> !known.looksLikeOurs(address.domain())).isPresent())
			.map(MailAddress::value)
			.distinct()
			.<Words>map(Words::verbatim)
			.toList();
		return strange.isEmpty() ? List.of()
				: List.of(Words.message("review.doubt", new Words.Count(strange.size()), new Words.Listed(strange)));
	}

}
