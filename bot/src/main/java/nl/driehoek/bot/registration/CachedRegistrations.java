package nl.driehoek.bot.registration;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * Remembers for a minute what a chat registered, for each talk looks several times. What
 * is registered here shows at once; what is registered elsewhere once it is known that
 * another process heard the chat.
 */
class CachedRegistrations implements Registrations {

	private final Cache<ChatId, List<Registration>> recent = Caffeine.newBuilder()
		.maximumSize(1_000)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	private final Registrations store;

	CachedRegistrations(Registrations store) {
		this.store = store;
	}

	@Override
	public boolean add(Registration registration) {
		boolean added = this.store.add(registration);
		if (added) {
			// Not computeIfPresent: that passes a look by which is under way.
			this.recent.asMap()
				.compute(registration.chat(), (chat, known) -> (known != null) ? with(registration, known) : null);
		}
		return added;
	}

	private static List<Registration> with(Registration added, List<Registration> known) {
		return Stream.concat(known.stream().filter(one -> !one.id().equals(added.id())), Stream.of(added)).toList();
	}

	@Override
	public void heardElsewhere(ChatId chat) {
		this.recent.invalidate(chat);
	}

	@Override
	public Optional<Registration> find(RegistrationId id) {
		return this.store.find(id);
	}

	@Override
	public List<Registration> ofChat(ChatId chat) {
		return this.recent.get(chat, this.store::ofChat);
	}

	@Override
	public List<Registration> withIds(Collection<RegistrationId> ids) {
		return this.store.withIds(ids);
	}

	@Override
	public void settled(RegistrationId id, int revision) {
		this.store.settled(id, revision);
	}

	@Override
	public void removeUnsettled(RegistrationId id) {
		this.store.removeUnsettled(id);
		this.recent.invalidateAll();
	}

	@Override
	public List<Registration> unsettled() {
		return this.store.unsettled();
	}

	@Override
	public void remove(Collection<RegistrationId> ids) {
		this.store.remove(ids);
		this.recent.invalidateAll();
	}

}
