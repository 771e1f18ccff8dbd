package nl.driehoek.bot.telegram;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import nl.driehoek.registrations.party.ChatId;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/**
 * Shows "typing…" in a chat when an answer takes longer than a second.
 */
final class TypingSign implements AutoCloseable {

	private static final long LONG_MILLIS = 1_000;

	private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
		Thread thread = new Thread(work, "telegram-typing");
		thread.setDaemon(true);
		return thread;
	});

	private final TelegramLines lines;

	TypingSign(TelegramLines lines) {
		this.lines = lines;
		this.timer.setRemoveOnCancelPolicy(true);
	}

	/**
	 * Runs the work; shows "typing…" if it takes longer than a second.
	 */
	void during(ChatId chat, Runnable work) {
		Future<?> sign = this.timer.schedule(() -> show(chat), LONG_MILLIS, TimeUnit.MILLISECONDS);
		try {
			work.run();
		}
		finally {
			sign.cancel(false);
		}
	}

	private void show(ChatId chat) {
		var unused = this.lines.call(Slot.sign(Optional.of(chat)),
				new SendChatAction(Long.toString(chat.number()), ActionType.TYPING.toString()));
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

}
