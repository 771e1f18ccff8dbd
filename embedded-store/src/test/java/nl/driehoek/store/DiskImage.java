package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a disk: what was forced, and the changes that were not. Names change in
 * order, as a file system with a journal keeps them.
 */
final class DiskImage {

	private Map<String, CachedFile> forcedNames = new LinkedHashMap<>();

	private final Map<String, CachedFile> names = new LinkedHashMap<>();

	private final List<Consumer<Map<String, CachedFile>>> unforcedNames = new ArrayList<>();

	/**
	 * Starts with the files of a folder, all forced.
	 */
	static DiskImage of(Path folder) throws IOException {
		DiskImage image = new DiskImage();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				image.names.put(file.getFileName().toString(), new CachedFile(Files.readAllBytes(file)));
			}
		}
		image.forcedNames = new LinkedHashMap<>(image.names);
		return image;
	}

	void apply(DiskEvent event) {
		if (event instanceof DiskEvent.Written written) {
			file(written.file()).write(written.position(), written.bytes());
		}
		else if (event instanceof DiskEvent.Truncated truncated) {
			file(truncated.file()).truncate(truncated.size());
		}
		else if (event instanceof DiskEvent.Forced forced) {
			file(forced.file()).force();
		}
		else if (event instanceof DiskEvent.NamesForced) {
			this.forcedNames = new LinkedHashMap<>(this.names);
			this.unforcedNames.clear();
		}
		else if (event instanceof DiskEvent.Created created) {
			CachedFile file = new CachedFile(new byte[0]);
			rename(names -> names.put(created.file(), file));
		}
		else if (event instanceof DiskEvent.Renamed renamed) {
			rename(names -> names.put(renamed.to(), Objects.requireNonNull(names.remove(renamed.from()))));
		}
	}

	/**
	 * Writes the files into a folder.
	 * @param kept the share of the unforced changes that reached the device
	 */
	void write(Path folder, double kept, Random random) throws IOException {
		Map<String, CachedFile> found = new LinkedHashMap<>(this.forcedNames);
		int renamed = (kept >= 1) ? this.unforcedNames.size() : random.nextInt(this.unforcedNames.size() + 1);
		this.unforcedNames.subList(0, renamed).forEach(change -> change.accept(found));
		for (Map.Entry<String, CachedFile> file : found.entrySet()) {
			Files.write(folder.resolve(file.getKey()), file.getValue().afterPowerCut(kept, random));
		}
	}

	private void rename(Consumer<Map<String, CachedFile>> change) {
		this.unforcedNames.add(change);
		change.accept(this.names);
	}

	private CachedFile file(String name) {
		return Objects.requireNonNull(this.names.get(name), name);
	}

}
