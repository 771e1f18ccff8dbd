package nl.driehoek.simulator.tryout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the try-out's own lines to the console.
 */
final class Console {

	private final Logger out = LoggerFactory.getLogger(Console.class);

	private final ResourceBundle sentences;

	Console(Locale locale) {
		this.sentences = ResourceBundle.getBundle("try-out", locale);
	}

	void say(String key, Object... details) {
		if (this.out.isInfoEnabled()) {
			this.out.info(sentence(key, details));
		}
	}

	void say(CannotStartException ex) {
		if (this.out.isInfoEnabled()) {
			this.out.info(ex.sentence(this));
		}
	}

	void line(String line) {
		this.out.info(line);
	}

	String sentence(String key, Object... details) {
		return MessageFormat.format(this.sentences.getString(key), details);
	}

}
