package nl.driehoek.bot.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.registrations.party.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * Takes the buttons of a card away when a newer one is shown below it: they do nothing
 * any more. It is done when nothing else waits, at most once, and left out when too much
 * of it waits. A button that stays says that it is old.
 */
final class OldButtons {

	private static final Logger logger = LoggerFactory.getLogger(OldButtons.class);

	/** How many chats are remembered. */
	private static final int CHATS = 10_000;

	private static final int MOST_WAITING = 500;

	private final Map<ChatId, Integer> newest = new LinkedHashMap<>(64, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<ChatId, Integer> eldest) {
			return size() > CHATS;
		}

	};

	private final AtomicInteger waiting = new AtomicInteger();

	private final TelegramLines telegram;

	OldButtons(TelegramLines telegram) {
		this.telegram = telegram;
	}

	/**
	 * An earlier process showed this card; one of this process counts more.
	 */
	void know(ChatId chat, int message) {
		synchronized (this.newest) {
			this.newest.putIfAbsent(chat, message);
		}
	}

	/**
	 * A card is shown now, with buttons or without.
	 */
	void shown(ChatId chat, int message, boolean withButtons) {
		before(chat, message, withButtons).filter(old -> old != message).ifPresent(old -> clear(chat, old));
	}

	private Optional<Integer> before(ChatId chat, int message, boolean withButtons) {
		synchronized (this.newest) {
			return Optional.ofNullable(withButtons ? this.newest.put(chat, message) : this.newest.remove(chat));
		}
	}

	private void clear(ChatId chat, int message) {
		if (this.waiting.get() >= MOST_WAITING) {
			return;
		}
		this.waiting.incrementAndGet();
		EditMessageReplyMarkup call = EditMessageReplyMarkup.builder()
			.chatId(Long.toString(chat.number()))
			.messageId(message)
			.replyMarkup(new InlineKeyboardMarkup(List.of()))
			.build();
		var unused = this.telegram.call(Slot.edit(Urgency.WHENEVER, chat), new ShowMessage(call))
			.whenComplete((cleared, failure) -> {
				this.waiting.decrementAndGet();
				if (failure != null) {
					logger.debug("The buttons of an old card stay: {}", Fault.of(failure).reason());
				}
			});
	}

}
