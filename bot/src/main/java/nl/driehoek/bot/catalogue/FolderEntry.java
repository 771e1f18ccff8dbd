package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file in the folder of programmes is.
 */
enum FolderEntry {

	/** Named {@code *.yaml} or {@code *.yml}. */
	PROGRAMME,

	/** Named otherwise, but a programme by its name or its content. */
	LOOKS_LIKE_ONE,

	/** A folder, hidden or temporary, or about something else. */
	SOMETHING_ELSE;

	private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");

	private static final Pattern NEARLY_YAML = Pattern.compile(".*ya?ml.*");

	/** Hidden files, locks of Office, copies of macOS: {@code ._driehoek.yaml}. */
	private static final Pattern JUNK = Pattern.compile("[.~#].*|.*\\.sw[a-p]");

	private static final Pattern MEETINGS = Pattern.compile("(?m)^" + MeetingKeys.MEETINGS.name() + "\\s*:");

	private static final int BEGINNING = 64 * 1024;

	static FolderEntry of(Path file) {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (JUNK.matcher(name).matches() || !Files.isRegularFile(file)) {
			return SOMETHING_ELSE;
		}
		if (YAML.matcher(name).matches()) {
			return PROGRAMME;
		}
		return (NEARLY_YAML.matcher(name).matches() || hasMeetings(file)) ? LOOKS_LIKE_ONE : SOMETHING_ELSE;
	}

	private static boolean hasMeetings(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			return MEETINGS.matcher(new String(content.readNBytes(BEGINNING), StandardCharsets.UTF_8)).find();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
