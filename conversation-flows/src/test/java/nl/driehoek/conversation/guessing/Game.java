package nl.driehoek.conversation.guessing;

import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.scene.Setting;

/**
 * A game as it stands in the notes.
 *
 * @param notes all notes of the conversation
 */
record Game(Notes notes) {

	private static final String PREFIX = "guess-";

	private static final String SEED = PREFIX + "seed";

	private static final String HIGHEST = PREFIX + "highest";

	private static final String TRIES = PREFIX + "tries";

	static Game begun(Setting setting) {
		String seed = Long.toString(setting.world().now().getEpochSecond());
		return new Game(forgotten(setting.notes()).with(SEED, seed));
	}

	static Notes forgotten(Notes notes) {
		return notes.withoutAll(PREFIX);
	}

	Optional<Integer> highest() {
		return number(HIGHEST);
	}

	Game upTo(int highest) {
		return new Game(this.notes.with(HIGHEST, Integer.toString(highest)));
	}

	Game withoutHighest() {
		return new Game(this.notes.without(HIGHEST));
	}

	int tries() {
		return number(TRIES).orElse(0);
	}

	Game withTries(int tries) {
		return new Game(this.notes.with(TRIES, Integer.toString(tries)));
	}

	int secret() {
		return 1 + number(SEED).orElse(0) % highest().orElse(1);
	}

	private Optional<Integer> number(String key) {
		return this.notes.get(key).map(Integer::parseInt);
	}

}
