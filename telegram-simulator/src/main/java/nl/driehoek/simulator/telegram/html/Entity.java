package nl.driehoek.simulator.telegram.html;

import java.util.Comparator;

/**
 * A formatted range of text, counted in UTF-16 code units like Telegram's.
 *
 * @param type Telegram's name of the format, such as {@code bold}
 * @param offset the start
 * @param length the length
 * @param detail the address of a link, the language of a {@code pre}, else empty
 */
public record Entity(String type, int offset, int length, String detail) {

	static final Comparator<Entity> OUTER_FIRST = Comparator.comparingInt(Entity::offset)
		.thenComparing(Comparator.comparingInt(Entity::length).reversed());

	public Entity(String type, int offset, int length) {
		this(type, offset, length, "");
	}

	public int end() {
		return this.offset + this.length;
	}

	Entity within(int from, int to) {
		int start = Math.max(this.offset, from);
		int end = Math.min(end(), to);
		return new Entity(this.type, start - from, end - start, this.detail);
	}

}
