package nl.driehoek.bot.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

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
		return this.html.execute(parts(letter, LetterLines::html));
	}

	String text(Letter letter) {
		return this.text.execute(parts(letter, UnaryOperator.identity()));
	}

	/** The facts stand after the opening. */
	private static Map<String, Object> parts(Letter letter, UnaryOperator<String> look) {
		List<String> paragraphs = letter.paragraphs().stream().map(look).toList();
		int opening = letter.facts().isEmpty() ? paragraphs.size() : Math.min(Letter.OPENING, paragraphs.size());
		return Map.of("subject", letter.subject(), "opening", paragraphs.subList(0, opening), "facts",
				letter.facts()
					.stream()
					.map(fact -> Map.of("label", look.apply(fact.label()), "value", look.apply(fact.value())))
					.toList(),
				"rest", paragraphs.subList(opening, paragraphs.size()), "signature", look.apply(letter.signature()));
	}

}
