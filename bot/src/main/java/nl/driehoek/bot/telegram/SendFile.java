package nl.driehoek.bot.telegram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.registrations.party.ChatId;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A call that sends a file, and reads its answer as {@link ShownAt}.
 */
final class SendFile extends SendDocument {

	SendFile(ChatId chat, ChatFile file) {
		super(Long.toString(chat.number()),
				new InputFile(new ByteArrayInputStream(file.content().getBytes(StandardCharsets.UTF_8)), file.name()));
	}

	@Override
	public Message deserializeResponse(String answer) throws TelegramApiRequestException {
		return Message.builder().messageId(ShownAt.in(answer).messageId()).build();
	}

}
