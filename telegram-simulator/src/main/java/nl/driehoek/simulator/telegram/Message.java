package nl.driehoek.simulator.telegram;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.simulator.telegram.html.FormattedText;

/**
 * A message in a chat, as both sides see it.
 *
 * @param id its number
 * @param author who wrote it
 * @param date when
 * @param edited when it was last changed
 * @param body what it says or shows
 * @param keyboard the buttons under it
 */
public record Message(int id, long author, Instant date, Optional<Instant> edited, Body body, Keyboard keyboard) {

	/**
	 * What a message can be.
	 */
	public enum Kind {

		TEXT, DOCUMENT, PHOTO, STICKER, VOICE

	}

	/**
	 * What a message says or shows.
	 *
	 * @param kind what it is
	 * @param text its text, or the caption of its file
	 * @param file its file
	 * @param forwarded whether it was written by someone else first
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
		return new Message(this.id, this.author, this.date, Optional.of(when), other, buttons);
	}

	public String text() {
		return this.body.text().text();
	}

	/**
	 * The text as HTML in which nothing a user wrote can do harm.
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
