package nl.driehoek.bot.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.bot.talk.Reply;
import nl.driehoek.bot.talk.Unsent;
import nl.driehoek.registrations.party.ChatId;

/**
 * The cards that wait to be delivered: of each chat those of its newest reply. They
 * replace the cards of earlier replies, of which the newest reply contains what must
 * still be seen. Only chats that are being delivered to are kept.
 */
final class WaitingCards {

	private final Map<ChatId, Line> lines = new HashMap<>();

	/**
	 * Adds the cards of a reply; ignores a reply that is older than the newest one.
	 * @return whether delivery to this chat must be started
	 */
	synchronized boolean add(Reply reply) {
		List<Unsent> cards = reply.cards();
		if (cards.isEmpty()) {
			return false;
		}
		boolean start = !this.lines.containsKey(reply.chat());
		this.lines.computeIfAbsent(reply.chat(), chat -> new Line()).replace(cards);
		return start;
	}

	/**
	 * Takes the oldest card; delivery to the chat ends if there is none.
	 */
	synchronized Optional<Unsent> next(ChatId chat) {
		Optional<Unsent> next = Optional.ofNullable(this.lines.get(chat)).flatMap(Line::next);
		if (next.isEmpty()) {
			end(chat);
		}
		return next;
	}

	/**
	 * Ends delivery to a chat: a card could not be delivered, and a later one must not
	 * overtake it, because a receipt for the later one would count both as seen.
	 */
	synchronized void end(ChatId chat) {
		this.lines.remove(chat);
	}

	/**
	 * The chats that are being delivered to.
	 */
	synchronized Set<ChatId> chats() {
		return Set.copyOf(this.lines.keySet());
	}

	/**
	 * The cards of one chat.
	 */
	private static final class Line {

		private final Deque<Unsent> waiting = new ArrayDeque<>();

		private int newest;

		private int taken;

		void replace(List<Unsent> cards) {
			int last = cards.get(cards.size() - 1).number();
			if (last > this.newest) {
				this.newest = last;
				this.waiting.clear();
				cards.stream().filter(card -> card.number() > this.taken).forEach(this.waiting::add);
			}
		}

		Optional<Unsent> next() {
			Optional<Unsent> next = Optional.ofNullable(this.waiting.poll());
			next.ifPresent(card -> this.taken = card.number());
			return next;
		}

	}

}
