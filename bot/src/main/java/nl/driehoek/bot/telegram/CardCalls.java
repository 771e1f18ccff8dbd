package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.registrations.party.ChatId;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/**
 * Writes the calls that show a card.
 */
final class CardCalls {

	private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

	private CardCalls() {
	}

	static ShowMessage of(ChatId chat, Card card, Form form) {
		return new ShowMessage(
				form.inPlaceOf().isPresent() ? edit(chat, card, form, form.inPlaceOf().get()) : send(chat, card, form));
	}

	private static SendMessage send(ChatId chat, Card card, Form form) {
		SendMessage call = SendMessage.builder()
			.chatId(Long.toString(chat.number()))
			.text(text(card, form))
			.linkPreviewOptions(NO_PREVIEW)
			.build();
		mode(form).ifPresent(call::setParseMode);
		if (form.keyed() && !card.rows().isEmpty()) {
			call.setReplyMarkup(keyboard(card));
		}
		return call;
	}

	private static EditMessageText edit(ChatId chat, Card card, Form form, int message) {
		EditMessageText call = EditMessageText.builder()
			.chatId(Long.toString(chat.number()))
			.messageId(message)
			.text(text(card, form))
			.linkPreviewOptions(NO_PREVIEW)
			.replyMarkup(form.keyed() ? keyboard(card) : new InlineKeyboardMarkup(List.of()))
			.build();
		mode(form).ifPresent(call::setParseMode);
		return call;
	}

	private static String text(Card card, Form form) {
		return form.formatted() ? Html.of(card.text()) : card.text().clipped(Html.LONGEST).plain();
	}

	private static Optional<String> mode(Form form) {
		return form.formatted() ? Optional.of(ParseMode.HTML) : Optional.empty();
	}

	private static InlineKeyboardMarkup keyboard(Card card) {
		List<InlineKeyboardRow> rows = card.rows()
			.stream()
			.map(row -> new InlineKeyboardRow(row.stream().map(CardCalls::button).toList()))
			.toList();
		return new InlineKeyboardMarkup(rows);
	}

	private static InlineKeyboardButton button(Card.Key key) {
		return InlineKeyboardButton.builder().text(key.label()).callbackData(key.data()).build();
	}

}
