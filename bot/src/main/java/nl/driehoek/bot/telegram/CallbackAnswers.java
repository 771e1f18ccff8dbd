package nl.driehoek.bot.telegram;

import java.util.Optional;

import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.party.ChatId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Answers each press of a button, so that Telegram stops showing it as busy.
 */
final class CallbackAnswers {

	private static final Logger logger = LoggerFactory.getLogger(CallbackAnswers.class);

	private static final int LONGEST_NOTICE = 200;

	private final TelegramLines lines;

	CallbackAnswers(TelegramLines lines) {
		this.lines = lines;
	}

	/**
	 * Answers a press with a few brief retries; Telegram refuses an answer after about
	 * fifteen seconds.
	 */
	void answer(Optional<ChatId> chat, String callback, Optional<String> notice) {
		AnswerCallbackQuery call = new AnswerCallbackQuery(callback);
		notice.ifPresent(words -> call.setText(Text.of(words).clipped(LONGEST_NOTICE).plain()));
		var unused = Persistence.BRIEF.insist(() -> this.lines.call(Slot.sign(chat), call)).exceptionally(failure -> {
			logger.debug("A press was not answered: {}", Fault.of(failure).reason());
			return false;
		});
	}

}
