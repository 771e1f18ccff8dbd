package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.ChatFile;
import nl.driehoek.registrations.party.ChatId;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Makes the calls that show cards and files in a chat; never retries.
 */
final class ChatCalls {

	private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

	private final TelegramLines lines;

	ChatCalls(TelegramLines lines) {
		this.lines = lines;
	}

	/**
	 * Edits a message into this card, or sends the card as a new message if there is none
	 * that can be edited.
	 * @return the number of the message that shows it
	 */
	CompletableFuture<Integer> show(ChatId chat, Card card, Optional<Integer> inPlaceOf) {
		return inPlaceOf.map(message -> change(chat, card, message)).orElseGet(() -> send(chat, card));
	}

	CompletableFuture<Integer> send(ChatId chat, Card card) {
		SendMessage call = SendMessage.builder()
			.chatId(Long.toString(chat.number()))
			.text(Html.of(card.text()))
			.parseMode(ParseMode.HTML)
			.linkPreviewOptions(NO_PREVIEW)
			.build();
		if (!card.rows().isEmpty()) {
			call.setReplyMarkup(keyboard(card));
		}
		return this.lines.call(new ShowMessage(call)).thenApply(ShownAt::messageId);
	}

	/**
	 * Sends only the words of a card, without a parse mode and without buttons.
	 */
	CompletableFuture<Integer> sendPlain(ChatId chat, Card card) {
		SendMessage call = SendMessage.builder()
			.chatId(Long.toString(chat.number()))
			.text(card.text().clipped(Html.LONGEST).plain())
			.linkPreviewOptions(NO_PREVIEW)
			.build();
		return this.lines.call(new ShowMessage(call)).thenApply(ShownAt::messageId);
	}

	CompletableFuture<Integer> send(ChatId chat, ChatFile file) {
		return this.lines.send(new SendFile(chat, file)).thenApply(ShownAt::messageId);
	}

	private CompletableFuture<Integer> change(ChatId chat, Card card, int message) {
		EditMessageText call = EditMessageText.builder()
			.chatId(Long.toString(chat.number()))
			.messageId(message)
			.text(Html.of(card.text()))
			.parseMode(ParseMode.HTML)
			.linkPreviewOptions(NO_PREVIEW)
			.replyMarkup(keyboard(card))
			.build();
		return this.lines.call(new ShowMessage(call)).thenApply(ShownAt::messageId).exceptionallyCompose(failure -> {
			Fault fault = Fault.of(failure);
			return switch (fault.kind()) {
				case UNCHANGED -> CompletableFuture.completedFuture(message);
				case GONE -> send(chat, card);
				default -> CompletableFuture.failedFuture(failure);
			};
		});
	}

	private static InlineKeyboardMarkup keyboard(Card card) {
		List<InlineKeyboardRow> rows = card.rows()
			.stream()
			.map(row -> new InlineKeyboardRow(row.stream().map(ChatCalls::button).toList()))
			.toList();
		return new InlineKeyboardMarkup(rows);
	}

	private static InlineKeyboardButton button(Card.Key key) {
		return InlineKeyboardButton.builder().text(key.label()).callbackData(key.data()).build();
	}

}
