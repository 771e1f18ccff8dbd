package nl.driehoek.bot.talk;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.registrations.party.ChatId;

/**
 * Where each conversation stood before its last typed answer, so that an edit of that
 * answer can be read in its place. Kept in memory: after a restart an edit is refused, as
 * it is when something else moved the conversation since.
 */
final class LastAnswers {

	private final Cache<ChatId, LastAnswer> answers = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofHours(1))
		.maximumSize(10_000)
		.build();

	/**
	 * Remembers an answer, if it was typed.
	 */
	void add(Incoming incoming, Position before, Position after) {
		incoming.writtenIn()
			.ifPresent(message -> this.answers.put(incoming.visitor().chat(),
					new LastAnswer(message, incoming.input(), before, after)));
	}

	/**
	 * The answer that was edited; empty if it is not the last one.
	 */
	Optional<LastAnswer> find(Incoming edited, Position now) {
		return Optional.ofNullable(this.answers.getIfPresent(edited.visitor().chat()))
			.filter(answer -> edited.writtenIn().filter(message -> message == answer.message()).isPresent())
			.filter(answer -> answer.after().equals(now));
	}

	/**
	 * A typed answer.
	 *
	 * @param message the number of the message it is written in
	 * @param input what it says
	 * @param before where the conversation stood before it
	 * @param after where it stood after it
	 */
	record LastAnswer(int message, Input input, Position before, Position after) {

		/**
		 * Where an edit is read: as before, but no button of a card in between is valid.
		 */
		Position again() {
			return new Position(this.before.step(), this.before.notes(), this.after.version() + 1);
		}

	}

}
