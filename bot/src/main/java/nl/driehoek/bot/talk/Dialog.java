package nl.driehoek.bot.talk;

import java.time.Clock;
import java.util.Optional;

import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;

/**
 * Processes an update from start to end. Returns the reply only after everything is
 * stored, so that the update may then be acknowledged. After a lost compare-and-set it
 * processes the input again.
 */
public class Dialog {

	private final Conversations conversations;

	private final Receipts receipts;

	private final Speaker speaker;

	private final Wishes wishes;

	private final Clock clock;

	public Dialog(Conversations conversations, Receipts receipts, Speaker speaker, Wishes wishes, Clock clock) {
		this.conversations = conversations;
		this.receipts = receipts;
		this.speaker = speaker;
		this.wishes = wishes;
		this.clock = clock;
	}

	/**
	 * Processes an update. An update that was processed before changes nothing; its cards
	 * are returned again if their delivery is not confirmed.
	 */
	public Reply receive(Incoming incoming) {
		Optional<Conversation> heard = Optional.empty();
		while (heard.isEmpty()) {
			heard = hear(incoming);
		}
		return Reply.of(heard.get());
	}

	private Optional<Conversation> hear(Incoming incoming) {
		Visitor visitor = incoming.visitor();
		Conversation conversation = finished(find(visitor), visitor, Optional.empty());
		if (conversation.hasSeen(incoming.updateId())) {
			return Optional.of(conversation);
		}
		Turn turn = this.speaker.hear(conversation.position(), incoming.input(), visitor);
		Optional<Integer> replacing = incoming.pressedOn().filter(conversation::mayReplace);
		return save(take(turn, conversation.heard(incoming, this.clock.instant()), visitor, replacing))
			.map(saved -> finished(saved, visitor, replacing));
	}

	private Conversation find(Visitor visitor) {
		return this.conversations.find(visitor.chat())
			.map(this.receipts::applyTo)
			.orElseGet(() -> Conversation.begun(visitor.chat(), visitor.language(), this.speaker.talk().beginning(),
					this.clock.instant()));
	}

	private Conversation take(Turn turn, Conversation conversation, Visitor visitor, Optional<Integer> replacing) {
		Conversation moved = conversation.movedTo(turn.position(), turn.wish().isPresent());
		return turn.wish().isPresent() ? moved : moved.saying(this.speaker.card(turn, visitor), replacing);
	}

	private Optional<Conversation> save(Conversation conversation) {
		Optional<Conversation> saved = this.conversations.save(conversation);
		saved.ifPresent(this.receipts::stored);
		return saved;
	}

	/**
	 * Fulfils the open wish, if there is one, until its outcome is stored, by this
	 * process or by another one.
	 */
	private Conversation finished(Conversation conversation, Visitor visitor, Optional<Integer> replacing) {
		Conversation current = conversation;
		while (current.wishOpen()) {
			current = save(learnt(current, visitor, replacing)).orElseGet(() -> find(visitor));
		}
		return current;
	}

	private Conversation learnt(Conversation conversation, Visitor visitor, Optional<Integer> replacing) {
		Optional<Wish> wish = this.speaker.talk().openWish(conversation.position(), visitor);
		return wish.map(open -> this.wishes.fulfil(open, visitor))
			.map(outcome -> this.speaker.learn(conversation.position(), outcome, visitor))
			.map(turn -> take(turn, conversation, visitor, replacing))
			.orElseGet(() -> conversation.movedTo(conversation.position(), false));
	}

	/**
	 * Resumes a conversation that a crash interrupted.
	 */
	Reply resume(Visitor visitor) {
		return Reply.of(finished(find(visitor), visitor, Optional.empty()));
	}

	/**
	 * Whether the user has an unfinished draft.
	 */
	boolean hasDraft(Conversation conversation, Visitor visitor) {
		return this.speaker.nudge(conversation.position(), visitor).isPresent();
	}

	/**
	 * Reminds the user of an unfinished draft.
	 */
	Optional<Reply> nudge(Conversation stored, Visitor visitor) {
		Conversation conversation = this.receipts.applyTo(stored);
		Conversation nudged = this.speaker.nudge(conversation.position(), visitor)
			.map(turn -> take(turn, conversation, visitor, Optional.empty()))
			.orElse(conversation)
			.nudgedNow();
		return save(nudged).map(Reply::of);
	}

}
