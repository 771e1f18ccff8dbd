package nl.driehoek.bot.catalogue;

import java.nio.file.Path;

/**
 * Something that is wrong in a file.
 *
 * @param file which one
 * @param line where in it, from 1; 0 for the whole of it
 * @param what is wrong
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
