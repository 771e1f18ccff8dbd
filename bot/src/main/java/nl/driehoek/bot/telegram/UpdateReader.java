package nl.driehoek.bot.telegram;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.InaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Converts an update to our own types: input from a private chat, a hint for a group, or
 * nothing.
 */
final class UpdateReader {

	private static final Heard NOTHING = new Heard.Nothing(Optional.empty());

	private final Pastes pastes = new Pastes();

	private final Staff staff;

	private final PressData presses;

	UpdateReader(Staff staff, PressData presses) {
		this.staff = staff;
		this.presses = presses;
	}

	Heard read(long id, Update update) {
		if (update.hasCallbackQuery()) {
			return pressed(id, update.getCallbackQuery());
		}
		if (update.hasMessage()) {
			Message message = update.getMessage();
			return message.isUserMessage() ? written(id, message) : elsewhere(message);
		}
		if (update.hasEditedMessage() && update.getEditedMessage().isUserMessage()) {
			return edited(id, update.getEditedMessage());
		}
		return NOTHING;
	}

	private Heard pressed(long id, CallbackQuery query) {
		Optional<String> callback = Optional.of(query.getId());
		Optional<MaybeInaccessibleMessage> message = Optional.ofNullable(query.getMessage());
		if (!message.map(MaybeInaccessibleMessage::isUserMessage).orElse(false)) {
			return new Heard.Nothing(callback);
		}
		Input input = this.presses.read(Objects.requireNonNullElse(query.getData(), ""));
		Optional<Integer> pressedOn = message.filter(seen -> !(seen instanceof InaccessibleMessage))
			.map(MaybeInaccessibleMessage::getMessageId);
		Visitor visitor = visitor(message.get().getChatId(), Optional.ofNullable(query.getFrom()));
		return new Heard.Word(new Incoming(id, visitor, input, pressedOn), Optional.empty(), callback);
	}

	private Heard written(long id, Message message) {
		if (message.hasText() && this.pastes.isPiece(message)) {
			return beside(message, Remark.TOO_LONG);
		}
		if (message.hasText()) {
			return new Heard.Word(text(id, message), Commands.name(message.getText()), Optional.empty());
		}
		if (isSomethingSent(message)) {
			Visitor visitor = visitor(message.getChatId(), Optional.ofNullable(message.getFrom()));
			Incoming incoming = new Incoming(id, visitor, new Input.Unreadable(), Optional.empty());
			return new Heard.Word(incoming, Optional.empty(), Optional.empty());
		}
		return NOTHING;
	}

	/**
	 * Whether a user sent content; otherwise it is a service message, such as a pinned
	 * message or a changed timer.
	 */
	private static boolean isSomethingSent(Message message) {
		return Stream
			.of(message.getSticker(), message.getPhoto(), message.getVoice(), message.getVideo(),
					message.getVideoNote(), message.getAudio(), message.getDocument(), message.getAnimation(),
					message.getLocation(), message.getContact(), message.getPoll(), message.getDice(),
					message.getStory(), message.getGame(), message.getPaidMedia(), message.getChecklist(),
					message.getLivePhoto(), message.getRichMessage())
			.anyMatch(Objects::nonNull);
	}

	/**
	 * Answers a command in a group with a hint that the bot works only in private chats.
	 */
	private static Heard elsewhere(Message message) {
		boolean called = message.hasText() && Commands.name(message.getText()).isPresent();
		boolean group = message.isGroupMessage() || message.isSuperGroupMessage();
		return (group && called) ? beside(message, Remark.IN_A_GROUP) : NOTHING;
	}

	private Heard edited(long id, Message message) {
		return message.hasText() ? new Heard.Correction(text(id, message)) : NOTHING;
	}

	private Incoming text(long id, Message message) {
		Visitor visitor = visitor(message.getChatId(), Optional.ofNullable(message.getFrom()));
		Input input = Commands.read(message.getText());
		return (input instanceof Input.Typed) ? Incoming.written(id, visitor, input, message.getMessageId())
				: new Incoming(id, visitor, input, Optional.empty());
	}

	private static Heard beside(Message message, Remark remark) {
		return new Heard.Beside(ChatId.inTelegram(message.getChatId()),
				language(Optional.ofNullable(message.getFrom())), remark);
	}

	private Visitor visitor(long chat, Optional<User> user) {
		ChatId id = ChatId.inTelegram(chat);
		return new Visitor(id, language(user), this.staff.includes(id));
	}

	private static Language language(Optional<User> user) {
		return user.map(User::getLanguageCode).map(Language::forTag).orElse(Language.DUTCH);
	}

}
