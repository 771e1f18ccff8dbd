package nl.driehoek.conversation.scene;

import java.util.Optional;

import nl.driehoek.conversation.Notes;

/**
 * The note of a wish whose outcome is not known yet.
 */
public final class Wished {

	private static final String KEY = "wish";

	private Wished() {
	}

	/**
	 * The notes with a wish; a newer one replaces an older one.
	 */
	public static Notes in(Notes notes, String wish) {
		return notes.with(KEY, wish);
	}

	/**
	 * The wish that is open.
	 */
	public static Optional<String> of(Notes notes) {
		return notes.get(KEY);
	}

	/**
	 * Whether this very wish is open.
	 */
	public static boolean isOpen(String wish, Notes notes) {
		return of(notes).filter(wish::equals).isPresent();
	}

	/**
	 * The notes without a wish, because its outcome is known.
	 */
	public static Notes fulfilled(Notes notes) {
		return notes.without(KEY);
	}

}
