package nl.driehoek.bot.telegram;

import java.io.Serializable;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * All we want to know of a message that was shown. The library would take one that was
 * sent for a failure when Telegram adds a field to its answer.
 *
 * @param messageId its number in the chat
 */
record ShownAt(int messageId) implements Serializable {

	static ShownAt in(String answer) throws TelegramApiRequestException {
		try {
			return new ShownAt(ApiAnswer.result(answer).path("message_id").asInt());
		}
		catch (JsonProcessingException ex) {
			throw new TelegramApiRequestException("The call was not answered by Telegram", ex);
		}
	}

}
