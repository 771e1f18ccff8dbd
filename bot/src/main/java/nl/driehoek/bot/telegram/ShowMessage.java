package nl.driehoek.bot.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Wraps a call of the library that shows a message, and reads its answer as
 * {@link ShownAt}.
 */
final class ShowMessage extends BotApiMethod<ShownAt> {

	private final BotApiMethod<?> call;

	ShowMessage(BotApiMethod<?> call) {
		this.call = call;
	}

	@JsonValue
	BotApiMethod<?> call() {
		return this.call;
	}

	@Override
	public ShownAt deserializeResponse(String answer) throws TelegramApiRequestException {
		return ShownAt.in(answer);
	}

	@Override
	public String getMethod() {
		return this.call.getMethod();
	}

	@Override
	public void validate() throws TelegramApiValidationException {
		this.call.validate();
	}

}
