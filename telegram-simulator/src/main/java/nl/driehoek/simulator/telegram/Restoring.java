package nl.driehoek.simulator.telegram;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import nl.driehoek.simulator.journal.JournalEntry;

/**
 * Brings back the world of an earlier run from its journal.
 */
record Restoring(World world) {

	static final String CHAT = "chat";

	static final String STATUS = "status";

	static final String MESSAGE = "message";

	static final String REMOVED = "removed";

	static final String UPDATE = "update";

	static final String CONFIRMED = "confirmed";

	static final String PRESS = "press";

	void restore(JournalEntry entry) {
		switch (entry.kind()) {
			case CHAT -> this.world.chats().restore(entry.as(Person.class));
			case STATUS -> chat(entry).becomes(entry.as(ChatStatus.class));
			case MESSAGE -> restore(entry.as(Message.class), chat(entry));
			case REMOVED -> chat(entry).remove(entry.as(Integer.class));
			case UPDATE -> this.world.updates().queue().restore(entry.as(Update.class));
			case CONFIRMED -> this.world.updates().queue().forget(ids(entry));
			case PRESS -> this.world.presses().restore(entry.as(Long.class));
			default -> {
				// written down by others
			}
		}
	}

	private void restore(Message message, Chat chat) {
		chat.put(message);
		this.world.chats().restoreMessageId(message.id());
		message.body().file().ifPresent(this.world.files()::restore);
	}

	private Chat chat(JournalEntry entry) {
		return this.world.chats().find(entry.chat()).orElseThrow();
	}

	private static Set<Long> ids(JournalEntry entry) {
		return Arrays.stream(entry.as(Long[].class)).collect(Collectors.toSet());
	}

}
