package nl.driehoek.bot.talk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.registrations.party.ChatId;

/**
 * Processes an update from start to end. Returns the reply only after everything is
 * stored, so that the update may then be acknowledged. After a lost compare-and-set it
 * processes the input again.
 */
public class Dialog {

	private final LastAnswers lastAnswers = new LastAnswers();

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
	 * are returned again if this process delivers them and they are not confirmed.
	 */
	public Reply receive(Incoming incoming) {
		Optional<Conversation> heard = Optional.empty();
		while (heard.isEmpty()) {
			heard = hear(incoming);
		}
		return reply(heard.get());
	}

	private Reply reply(Conversation conversation) {
		return Reply.of(conversation, this.receipts.holder());
	}

	private Optional<Conversation> hear(Incoming incoming) {
		Conversation conversation = current(incoming.visitor());
		return conversation.hasSeen(incoming.updateId()) ? Optional.of(conversation)
				: hear(incoming, conversation, conversation.position());
	}

	private Optional<Conversation> hear(Incoming incoming, Conversation conversation, Position from) {
		Visitor visitor = incoming.visitor();
		Turn turn = this.speaker.hear(from, incoming.input(), visitor);
		Optional<Integer> replacing = incoming.pressedOn()
			.filter(message -> conversation.mayReplace(message, incoming.input()));
		Conversation heard = takenOver(conversation.heard(incoming, this.clock.instant()));
		Optional<Conversation> saved = save(take(turn, heard, visitor, replacing));
		saved.ifPresent(stored -> this.lastAnswers.add(incoming, from, stored.position()));
		return saved.map(stored -> finished(stored, visitor, replacing));
	}

	/**
	 * Reads the edited text of the last answer in place of that answer.
	 * @return empty if the edited message is not the last answer, or something else moved
	 * the conversation since
	 */
	public Optional<Reply> correct(Incoming edited) {
		Conversation conversation = current(edited.visitor());
		if (conversation.hasSeen(edited.updateId())) {
			return Optional.of(reply(conversation));
		}
		return this.lastAnswers.find(edited, conversation.position())
			.map(answer -> answer.input().equals(edited.input()) ? reply(conversation)
					: hear(edited, conversation, answer.again()).map(this::reply)
						.or(() -> correct(edited))
						.orElseGet(() -> reply(conversation)));
	}

	private Conversation current(Visitor visitor) {
		return finished(find(visitor), visitor, Optional.empty());
	}

	private Conversation find(Visitor visitor) {
		return this.conversations.find(visitor.chat())
			.map(this.receipts::applyTo)
			.orElseGet(() -> Conversation.begun(visitor.chat(), visitor.language(), this.speaker.talk().beginning(),
					this.clock.instant()));
	}

	private Conversation takenOver(Conversation conversation) {
		Instant now = this.clock.instant();
		return conversation.takenOver(this.receipts.holder(), now, lease -> this.receipts.isOver(lease, now));
	}

	private Conversation take(Turn turn, Conversation conversation, Visitor visitor, Optional<Integer> replacing) {
		Conversation moved = conversation.movedTo(turn.position(), turn.wish().isPresent());
		Lease lease = Lease.first(this.receipts.holder(), this.clock.instant());
		return turn.wish().isPresent() ? moved : moved.saying(this.speaker.card(turn, visitor), replacing, lease);
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
	 * Resumes a conversation that a crash interrupted: fulfils its wish, and takes over
	 * the cards whose lease has ended.
	 */
	Reply resume(Visitor visitor) {
		Conversation finished = current(visitor);
		Conversation takenOver = takenOver(finished);
		return reply(takenOver.equals(finished) ? finished : save(takenOver).orElse(finished));
	}

	/**
	 * A stored conversation with what this process knows of its deliveries.
	 */
	Conversation known(Conversation stored) {
		return this.receipts.applyTo(stored);
	}

	/**
	 * Renews the leases on the cards that this process is still delivering to a chat.
	 */
	void renew(ChatId chat) {
		Instant now = this.clock.instant();
		this.conversations.find(chat).ifPresent(conversation -> {
			Conversation renewed = conversation.leasing(this.receipts.holder(), 1,
					lease -> lease.isOver(now.plus(Lease.LENGTH.dividedBy(2))) ? lease.renewed(now.plus(Lease.LENGTH))
							: lease);
			if (!renewed.equals(conversation)) {
				save(renewed);
			}
		});
	}

	/**
	 * Whether the user has begun something and not finished it.
	 */
	boolean hasSomethingToFinish(Conversation conversation, Visitor visitor) {
		return this.speaker.nudge(conversation.position(), visitor).isPresent();
	}

	/**
	 * Reminds the user of an unfinished draft.
	 */
	Optional<Reply> nudge(Conversation stored, Visitor visitor) {
		Conversation conversation = known(stored);
		Conversation nudged = this.speaker.nudge(conversation.position(), visitor)
			.map(turn -> take(turn, conversation, visitor, Optional.empty()))
			.orElse(conversation)
			.nudgedNow();
		return save(nudged).map(this::reply);
	}

}
