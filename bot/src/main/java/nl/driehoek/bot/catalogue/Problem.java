package nl.driehoek.bot.catalogue;

import java.nio.file.Path;

/**
 * A mistake in a file.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 for the whole file
 * @param what the mistake
 */
record Problem(String file, int line, String what) {

	static Problem of(Path folder, String what) {
		return new Problem(folder.toString(), 0, what);
	}

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ", line " + this.line : "") + ": " + this.what;
	}

}
