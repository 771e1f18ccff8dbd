package nl.driehoek.bot.telegram;

import java.util.Optional;

import nl.driehoek.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Gives each press a sign of life, so that its button stops spinning.
 */
final class CallbackAnswers {

	private static final Logger logger = LoggerFactory.getLogger(CallbackAnswers.class);

	private static final int LONGEST_NOTICE = 200;

	private final TelegramLines lines;

	CallbackAnswers(TelegramLines lines) {
		this.lines = lines;
	}

	/**
	 * Answers a press within the quarter of a minute that Telegram gives us, or not at
	 * all.
	 */
	void answer(String callback, Optional<String> notice) {
		AnswerCallbackQuery call = new AnswerCallbackQuery(callback);
		notice.ifPresent(words -> call.setText(Text.of(words).clipped(LONGEST_NOTICE).plain()));
		var unused = Persistence.BRIEF.insist(() -> this.lines.call(call)).exceptionally(failure -> {
			logger.debug("A press was not answered: {}", Fault.of(failure).reason());
			return false;
		});
	}

}
