package nl.driehoek.bot.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import nl.driehoek.bot.outbox.Letter;

/**
 * Renders a letter as HTML and as plain text.
 */
class LetterHtml {

	private final Template html = Mustache.compiler().compile(template("letter.html"));

	private final Template text = Mustache.compiler().escapeHTML(false).compile(template("letter.txt"));

	private static String template(String name) {
		try (InputStream file = Objects.requireNonNull(LetterHtml.class.getResourceAsStream(name), name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String html(Letter letter) {
		return this.html.execute(letter);
	}

	String text(Letter letter) {
		return this.text.execute(letter);
	}

}
