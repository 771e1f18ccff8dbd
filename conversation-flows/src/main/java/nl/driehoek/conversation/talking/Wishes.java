package nl.driehoek.conversation.talking;

import java.util.Optional;

import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.conversation.scene.Wished;

/**
 * Reads the wish that is noted.
 */
final class Wishes {

	Optional<Wish> open(Position position, Visitor visitor) {
		return Wished.of(position.notes())
			.flatMap(note -> Announcing.wish(note, position.notes())
				.or(() -> Registering.wish(note, position.notes(), visitor)));
	}

}
