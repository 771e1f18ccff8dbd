package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.driehoek.registrations.party.ChatId;

/**
 * Caches recent conversations. Saves one read an update: 0.17 of 1.83 ms CPU, measured
 * alone. A cached conversation is out of date once another process has heard the chat:
 * then the compare-and-set of {@link #save} fails, and the next call reads the store.
 */
class CachedConversations implements Conversations {

	private final Cache<ChatId, Conversation> recent = Caffeine.newBuilder().maximumSize(1_000).build();

	private final Conversations store;

	CachedConversations(Conversations store) {
		this.store = store;
	}

	@Override
	public Optional<Conversation> find(ChatId chat) {
		return Optional.ofNullable(this.recent.get(chat, unknown -> this.store.find(unknown).orElse(null)));
	}

	@Override
	public Optional<Conversation> save(Conversation conversation) {
		Optional<Conversation> saved = this.store.save(conversation);
		saved.ifPresentOrElse(current -> this.recent.put(current.chat(), current),
				() -> this.recent.invalidate(conversation.chat()));
		return saved;
	}

	@Override
	public void seen(Map<ChatId, Receipt> receipts, String holder) {
		this.store.seen(receipts, holder);
		this.recent.invalidateAll(receipts.keySet());
	}

	@Override
	public List<Conversation> due(boolean unfinished, Instant moment, int most) {
		return this.store.due(unfinished, moment, most);
	}

	@Override
	public void postpone(Map<Conversation, Instant> moments) {
		this.store.postpone(moments);
	}

	@Override
	public void remove(Conversation conversation) {
		this.store.remove(conversation);
		this.recent.invalidate(conversation.chat());
	}

}
