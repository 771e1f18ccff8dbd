package nl.driehoek.simulator.telegram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.groupadministration.LeaveChat;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Calls each method with the TelegramBots library.
 */
class RealClientTests extends TelegramTests {

	private final OkHttpTelegramClient client = new OkHttpTelegramClient(this.telegram.token(),
			TelegramUrl.builder().schema("http").host("127.0.0.1").port(this.telegram.port()).build());

	private final String chat = Long.toString(this.user.id());

	@AfterEach
	void endTheWebhook() throws TelegramApiException {
		this.client.execute(new DeleteWebhook());
	}

	@Test
	void sendsChangesAndDeletesMessages() throws TelegramApiException {
		Message sent = this.client.execute(card("<b>Dag</b>", "1"));
		EditMessageText edit = EditMessageText.builder()
			.chatId(this.chat)
			.messageId(sent.getMessageId())
			.text("nieuw")
			.replyMarkup(buttons("2"))
			.build();
		Message edited = (Message) this.client.execute(edit);
		this.client.execute(EditMessageReplyMarkup.builder().chatId(this.chat).messageId(sent.getMessageId()).build());

		assertThat(sent.getEntities().get(0).getType()).isEqualTo("bold");
		assertThat(sent.getReplyMarkup().getKeyboard().get(0).get(0).getCallbackData()).isEqualTo("1");
		assertThat(edited.getText()).isEqualTo("nieuw");
		assertThat(edited.getEditDate()).isPositive();
		assertThat(this.client.execute(new DeleteMessage(this.chat, sent.getMessageId()))).isTrue();
	}

	@Test
	void readsEveryKindOfUpdate() throws TelegramApiException {
		Message sent = this.client.execute(card("kaart", "1"));
		int own = this.user.starts("zwolle").messageId();
		this.user.edits(own, "anders");
		this.user.presses("knop");
		this.user.presses(4711, "oud");
		this.user.sendsSticker();
		this.user.sendsPhoto();
		this.user.sendsVoice();
		this.user.forwards("door");
		this.user.blocks();
		this.telegram.updates().raw("{\"solar_eclipse\": {}}");

		List<Update> updates = this.client.execute(GetUpdates.builder().timeout(1).build());

		assertThat(updates).hasSize(10);
		assertThat(updates.get(0).getMessage().getEntities().get(0).getText()).isEqualTo("/start");
		assertThat(updates.get(1).getEditedMessage().getText()).isEqualTo("anders");
		assertThat(updates.get(2).getCallbackQuery().getMessage().getMessageId()).isEqualTo(sent.getMessageId());
		assertThat(updates.get(3).getCallbackQuery().getData()).isEqualTo("oud");
		assertThat(updates.get(4).getMessage().hasSticker()).isTrue();
		assertThat(updates.get(5).getMessage().hasPhoto()).isTrue();
		assertThat(updates.get(6).getMessage().hasVoice()).isTrue();
		assertThat(updates.get(7).getMessage().getForwardOrigin()).isNotNull();
		assertThat(updates.get(8).getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
	}

	@Test
	void answersAPress() throws TelegramApiException {
		this.client.execute(card("kaart", "1"));
		Press press = this.user.presses("knop");

		this.client.execute(AnswerCallbackQuery.builder().callbackQueryId(press.callbackId()).text("Ja").build());

		assertThat(press.isAnswered()).isTrue();
	}

	@Test
	void sendsFilesAndFetchesThem() throws Exception {
		byte[] content = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
		InputFile file = new InputFile(new ByteArrayInputStream(content), "uitnodiging.ics");
		Message sent = this.client
			.execute(SendDocument.builder().chatId(this.chat).document(file).caption("Agenda").build());
		InputFile picture = new InputFile(new ByteArrayInputStream(ImageSize.smallestPng()), "a.png");
		Message photo = this.client.execute(SendPhoto.builder().chatId(this.chat).photo(picture).build());
		File stored = this.client.execute(new GetFile(sent.getDocument().getFileId()));

		assertThat(sent.getDocument().getFileName()).isEqualTo("uitnodiging.ics");
		assertThat(sent.getCaption()).isEqualTo("Agenda");
		assertThat(photo.getPhoto()).hasSize(1);
		assertThat(this.bot.get("/file/bot" + this.telegram.token() + "/" + stored.getFilePath()).body())
			.isEqualTo(content);
	}

	@Test
	void setsUpTheBot() throws TelegramApiException {
		BotCommand start = new BotCommand("start", "Begin");
		this.client.execute(SetMyCommands.builder().command(start).languageCode("nl").build());
		this.client.execute(SetMyDescription.builder().description("Aanmelden").build());
		this.client.execute(SetMyShortDescription.builder().shortDescription("Aanmelden").build());
		this.client.execute(SendChatAction.builder().chatId(this.chat).action(ActionType.TYPING.toString()).build());

		assertThat(this.client.execute(new GetMe()).getIsBot()).isTrue();
		assertThat(this.client.execute(GetMyCommands.builder().languageCode("nl").build())).containsExactly(start);
	}

	@Test
	void setsAWebhookAndLeavesAGroup() throws TelegramApiException {
		TelegramGroup group = this.telegram.newGroup("Driehoek", this.user);
		this.client.execute(SetWebhook.builder().url("http://127.0.0.1:9/h").secretToken("s").build());

		assertThat(this.client.execute(new GetWebhookInfo()).getUrl()).isEqualTo("http://127.0.0.1:9/h");
		assertThat(this.client.execute(new LeaveChat(Long.toString(group.id())))).isTrue();
		assertThat(group.hasBot()).isFalse();
	}

	@Test
	void tellsWhyACallWasRefused() {
		this.telegram.faults().order(Fault.tooManyRequests(7));

		assertThatThrownBy(() -> this.client.execute(card("a", "1")))
			.isInstanceOfSatisfying(TelegramApiRequestException.class, (refused) -> {
				assertThat(refused.getErrorCode()).isEqualTo(429);
				assertThat(refused.getParameters().getRetryAfter()).isEqualTo(7);
			});
	}

	private SendMessage card(String html, String data) {
		return SendMessage.builder().chatId(this.chat).text(html).parseMode("HTML").replyMarkup(buttons(data)).build();
	}

	private static InlineKeyboardMarkup buttons(String data) {
		InlineKeyboardButton button = InlineKeyboardButton.builder().text("knop").callbackData(data).build();
		return InlineKeyboardMarkup.builder().keyboardRow(new InlineKeyboardRow(button)).build();
	}

}
