package nl.driehoek.simulator.telegram;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.simulator.telegram.html.FormattedText;

/**
 * A message in a chat, as the bot and the user see it.
 *
 * @param id its number
 * @param author the id of the user or bot that wrote it
 * @param date when it was written
 * @param edited when its content was last changed; a change of its buttons alone shows in
 * no client
 * @param body its text or file
 * @param keyboard the inline buttons under it
 */
public record Message(int id, long author, Instant date, Optional<Instant> edited, Body body, Keyboard keyboard) {

	/**
	 * The kinds of message.
	 */
	public enum Kind {

		TEXT, DOCUMENT, PHOTO, STICKER, VOICE

	}

	/**
	 * The content of a message.
	 *
	 * @param kind the kind of content
	 * @param text the text, or the caption of the file
	 * @param file the file, except for a text
	 * @param forwarded whether the user forwarded it from another author
	 */
	public record Body(Kind kind, FormattedText text, Optional<StoredFile> file, boolean forwarded) {

		static Body text(FormattedText text) {
			return new Body(Kind.TEXT, text, Optional.empty(), false);
		}

		static Body file(Kind kind, StoredFile file, FormattedText caption) {
			return new Body(kind, caption, Optional.of(file), false);
		}

		Body asForwarded() {
			return new Body(this.kind, this.text, this.file, true);
		}

	}

	Message changed(Body other, Keyboard buttons, Instant when) {
		Optional<Instant> changed = other.equals(this.body) ? this.edited : Optional.of(when);
		return new Message(this.id, this.author, this.date, changed, other, buttons);
	}

	public String text() {
		return this.body.text().text();
	}

	/**
	 * The text as HTML, with all user input escaped.
	 */
	public String html() {
		return this.body.text().toSafeHtml();
	}

	public Optional<StoredFile> document() {
		return this.body.file().filter((file) -> this.body.kind() == Kind.DOCUMENT);
	}

	public boolean hasButton(String label) {
		return this.keyboard.button(label).isPresent();
	}

}
