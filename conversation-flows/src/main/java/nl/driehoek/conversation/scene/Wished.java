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
	 * @param chapter the name of the chapter that can read it
	 * @param wish what that chapter reads it from
	 */
	public static Notes in(Notes notes, String chapter, String wish) {
		return notes.with(KEY, id(chapter, wish));
	}

	/**
	 * The wish that is open, as {@code chapter/wish}.
	 */
	public static Optional<String> of(Notes notes) {
		return notes.get(KEY);
	}

	/**
	 * Whether this very wish is open.
	 */
	public static boolean isOpen(String chapter, String wish, Notes notes) {
		return of(notes).filter(id(chapter, wish)::equals).isPresent();
	}

	private static String id(String chapter, String wish) {
		return chapter + "/" + wish;
	}

	/**
	 * The notes without a wish, because its outcome is known.
	 */
	public static Notes fulfilled(Notes notes) {
		return notes.without(KEY);
	}

}
