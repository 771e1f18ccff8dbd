package nl.driehoek.conversation.talking;

import java.util.Optional;
import java.util.Set;

/**
 * What a short answer means that names no button.
 */
enum YesNo {

	/** It is right. */
	YES,

	/** It is not. */
	NO;

	private static final Set<String> YES_WORDS = Set.of("ja", "jaa", "jawel", "ja hoor", "ja graag", "ja prima",
			"jazeker", "zeker", "klopt", "ja klopt", "dat klopt", "ja dat klopt", "klopt helemaal", "akkoord", "prima",
			"goed", "is goed", "ok", "oke", "okay", "top", "graag", "doe maar", "yes", "yes please", "yep", "sure",
			"right", "that is right");

	private static final Set<String> NO_WORDS = Set.of("nee", "nee hoor", "neen", "nee bedankt", "nee dank je",
			"klopt niet", "dat klopt niet", "nee dat klopt niet", "nee klopt niet", "niet", "liever niet", "no", "nope",
			"no thanks", "wrong", "that is wrong");

	static Optional<YesNo> in(Spelled typed) {
		String said = String.join(" ", typed.words());
		return YES_WORDS.contains(said) ? Optional.of(YES) : Optional.of(NO).filter(no -> NO_WORDS.contains(said));
	}

}
