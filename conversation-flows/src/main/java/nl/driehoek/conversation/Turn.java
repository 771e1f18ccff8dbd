package nl.driehoek.conversation;

import java.util.Optional;

/**
 * One turn of a conversation: where it stands now, what we say, and what it wants to be
 * done.
 *
 * @param position where it stands now; store it before the answer leaves
 * @param answer what we say
 * @param wish what must be done before we can say more; its {@link Outcome} is told to
 * {@link Talk#learn}
 */
public record Turn(Position position, Answer answer, Optional<Wish> wish) {

}
