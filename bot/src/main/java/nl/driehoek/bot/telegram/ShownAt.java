package nl.driehoek.bot.telegram;

import java.io.Serializable;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * The only part of Telegram's answer that is read when a message is shown. The library
 * reads all of it, and treats a sent message as failed when Telegram adds a field.
 *
 * @param messageId the number of the message in the chat
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
