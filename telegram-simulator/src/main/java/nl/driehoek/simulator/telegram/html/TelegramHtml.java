package nl.driehoek.simulator.telegram.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Parses a bot's HTML as strictly as Telegram, with Telegram's error messages.
 *
 * @see <a href="https://core.telegram.org/bots/api#html-style">HTML style</a>
 */
public final class TelegramHtml {

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private final List<Entity> entities = new ArrayList<>();

	private final Deque<Tag> open = new ArrayDeque<>();

	private int position;

	private TelegramHtml(String source) {
		this.source = source;
	}

	/**
	 * Parses the HTML.
	 * @throws MarkupException if Telegram would not accept it
	 */
	public static FormattedText parse(String html) {
		return new TelegramHtml(html).parse();
	}

	private FormattedText parse() {
		while (this.position < this.source.length()) {
			switch (this.source.charAt(this.position)) {
				case '<' -> tag();
				case '&' -> reference();
				default -> this.text.append(this.source.charAt(this.position++));
			}
		}
		if (!this.open.isEmpty()) {
			throw new MarkupException(
					"Can't find end tag corresponding to start tag \"" + this.open.getFirst().name() + "\"");
		}
		return new FormattedText(this.text.toString(), CodeBlocks.joined(this.entities));
	}

	private void reference() {
		CharacterReference reference = CharacterReference.at(this.source, this.position);
		this.text.append(reference.text());
		this.position += reference.length();
	}

	private void tag() {
		if (this.source.startsWith("</", this.position)) {
			endTag();
		}
		else {
			startTag();
		}
	}

	private void startTag() {
		int begin = this.position;
		TagReader reader = new TagReader(this.source, begin + 1);
		String name = reader.name();
		if (!Tag.isKnown(name)) {
			throw complaint("Unsupported start tag \"" + name + "\"", begin);
		}
		Tag tag = new Tag(name, reader.attributes(() -> complaint("Unclosed start tag", begin)), this.text.length());
		tag.complaint().ifPresent((wrong) -> {
			throw complaint(wrong, begin);
		});
		this.open.push(tag);
		this.position = reader.position();
	}

	private void endTag() {
		int begin = this.position;
		if (this.open.isEmpty()) {
			throw complaint("Unexpected end tag", begin);
		}
		int end = this.source.indexOf('>', begin);
		if (end < 0) {
			throw complaint("Unclosed end tag", begin);
		}
		close(this.source.substring(begin + 2, end).strip().toLowerCase(Locale.ROOT), begin);
		this.position = end + 1;
	}

	private void close(String name, int begin) {
		Tag tag = this.open.pop();
		if (!name.isEmpty() && !name.equals(tag.name())) {
			throw new MarkupException("Unmatched end tag at byte offset " + bytesBefore(begin) + ", expected \"</"
					+ tag.name() + ">\", found \"</" + name + ">\"");
		}
		tag.over(this.text.substring(tag.offset())).ifPresent(this.entities::add);
	}

	private MarkupException complaint(String what, int at) {
		return new MarkupException(what + " at byte offset " + bytesBefore(at));
	}

	private int bytesBefore(int index) {
		return this.source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
	}

}
