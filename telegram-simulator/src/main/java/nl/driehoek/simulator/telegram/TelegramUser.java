package nl.driehoek.simulator.telegram;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import nl.driehoek.simulator.telegram.Message.Body;
import nl.driehoek.simulator.telegram.Message.Kind;
import nl.driehoek.simulator.telegram.html.FormattedText;

/**
 * A Telegram user and the actions the user can take in the chat with the bot.
 */
public final class TelegramUser {

	private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

	private final Chat chat;

	private final UserActions actions;

	private final Files files;

	TelegramUser(Chat chat, UserActions actions, Files files) {
		this.chat = chat;
		this.actions = actions;
		this.files = files;
	}

	public long id() {
		return this.chat.id();
	}

	public Receipt starts() {
		return sends("/start");
	}

	/**
	 * Opens a deep link to the bot, with this payload.
	 */
	public Receipt starts(String payload) {
		if (!PAYLOAD.matcher(payload).matches()) {
			throw new IllegalArgumentException("The payload of a deep link is 1 to 64 characters of A-Z a-z 0-9 _ -");
		}
		return sends("/start " + payload);
	}

	public Receipt sends(String text) {
		return send(text, false);
	}

	/**
	 * Forwards a text that somebody else wrote.
	 */
	public Receipt forwards(String text) {
		return send(text, true);
	}

	public Receipt sendsSticker() {
		return send(Kind.STICKER, new StoredFile("", "sticker.webp", "image/webp", new byte[1]));
	}

	public Receipt sendsVoice() {
		return send(Kind.VOICE, new StoredFile("", "voice.ogg", "audio/ogg", new byte[1]));
	}

	public Receipt sendsPhoto() {
		return send(Kind.PHOTO, new StoredFile("", "photo.png", "image/png", ImageSize.smallestPng()));
	}

	public Receipt edits(int messageId, String text) {
		List<FormattedText> parts = UserText.parts(text);
		if (parts.size() > 1) {
			throw new IllegalArgumentException("An edited text must fit one message");
		}
		return this.actions.edit(this.chat, messageId, parts.get(0));
	}

	/**
	 * Presses the newest button with this label.
	 */
	public Press presses(String label) {
		Message message = this.chat.latest((candidate) -> candidate.hasButton(label))
			.orElseThrow(() -> new IllegalStateException("No button \"" + label + "\" in chat " + id()));
		String data = message.keyboard()
			.button(label)
			.flatMap(Button::data)
			.orElseThrow(() -> new IllegalStateException("The button \"" + label + "\" opens a URL"));
		return presses(message.id(), data);
	}

	/**
	 * Presses a button with this data, even if the message no longer shows it.
	 */
	public Press presses(int messageId, String data) {
		int bytes = data.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < 1 || bytes > 64) {
			throw new IllegalArgumentException("Callback data is 1 to 64 bytes, not " + bytes);
		}
		return this.actions.press(this.chat, this.chat.peer(), messageId, data);
	}

	public void blocks() {
		this.actions.block(this.chat, true);
	}

	public void unblocks() {
		this.actions.block(this.chat, false);
	}

	/**
	 * Deletes the account.
	 */
	public void deactivates() {
		this.actions.deactivate(this.chat);
	}

	public boolean isBlocking() {
		return this.chat.status() == ChatStatus.BLOCKED;
	}

	public List<Message> messages() {
		return this.chat.messages();
	}

	/**
	 * The newest message of the bot.
	 */
	public Optional<Message> lastMessage() {
		return find((message) -> true);
	}

	public Optional<Toast> toast() {
		return this.chat.toast();
	}

	/**
	 * Waits until the chat contains a message of the bot that matches.
	 * @return the newest such message
	 * @throws IllegalStateException on timeout
	 */
	public Message awaits(Predicate<Message> expected, Duration timeout) throws InterruptedException {
		return this.chat.await(() -> find(expected), timeout)
			.orElseThrow(() -> new IllegalStateException("Waited " + timeout + " in chat " + id()
					+ "; the bot's last message: " + lastMessage().map(Message::text).orElse("none")));
	}

	Person person() {
		return this.chat.peer();
	}

	private Optional<Message> find(Predicate<Message> expected) {
		return this.chat.latest((message) -> message.author() != id() && expected.test(message));
	}

	private Receipt send(String text, boolean forwarded) {
		Receipt last = null;
		for (FormattedText part : UserText.parts(text)) {
			Body body = Body.text(part);
			last = this.actions.write(this.chat, this.chat.peer(), forwarded ? body.asForwarded() : body);
		}
		return Optional.ofNullable(last).orElseThrow();
	}

	private Receipt send(Kind kind, StoredFile file) {
		StoredFile kept = this.files.keep(file.name(), file.mime(), file.content());
		return this.actions.write(this.chat, this.chat.peer(), Body.file(kind, kept, FormattedText.EMPTY));
	}

}
