package nl.driehoek.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The copies of a store, each in a folder named after the moment it was made. A copy is
 * read and proven whole before it gets its name.
 */
final class CopyShelf {

	/** Not longer, because copies contain people who were erased since. */
	static final Duration KEPT = Duration.ofDays(2);

	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final long SPARE_BYTES = 64L * 1024 * 1024;

	private final Disk disk;

	private final Path folder;

	/**
	 * The copies of the store in a data folder.
	 */
	CopyShelf(Disk disk, Path dataFolder) {
		this.disk = disk;
		this.folder = dataFolder.resolve("copies");
	}

	/**
	 * Copies a store.
	 * @param standstill runs work while nobody writes to the files
	 * @throws StoreDamagedException if the copy does not hold what the store promised
	 */
	StoreCopy add(StoreFiles files, Instant now, Consumer<Runnable> standstill) throws IOException {
		StorePromise promise = new StoreProof(this.disk, files).promise();
		StoreFiles fresh = new StoreFiles(this.folder.resolve(".new"));
		delete(fresh.folder());
		OwnerOnly.createFolder(this.folder);
		OwnerOnly.createFolder(fresh.folder());
		refuseIfTooLarge(files.content());
		Path content = StoreFiles.fresh(fresh.content());
		standstill.accept(() -> write(files.content(), content));
		StoreFiles.place(this.disk, content, fresh.content());
		PromiseFile.create(this.disk, fresh.promise(), promise);
		StorePromise found = new StoreProof(this.disk, fresh).check();
		PromiseFile.create(this.disk, fresh.promise(), found);
		Path named = this.folder.resolve(name(now));
		this.disk.replace(fresh.folder(), named);
		return new StoreCopy(named, made(named).orElseThrow(), found.documents());
	}

	/**
	 * Deletes the copies that are too old.
	 */
	void forgetOld(Instant now) throws IOException {
		for (Path copy : newestFirst()) {
			if (made(copy).orElseThrow().isBefore(now.minus(KEPT))) {
				delete(copy);
			}
		}
	}

	Optional<Instant> newest() throws IOException {
		return newestFirst().stream().findFirst().flatMap(CopyShelf::made);
	}

	/**
	 * Finds the newest copy that still holds what it promised.
	 */
	Optional<StoreCopy> newestWhole() throws IOException {
		for (Path folder : newestFirst()) {
			Optional<StoreCopy> copy = whole(folder);
			if (copy.isPresent()) {
				return copy;
			}
		}
		return Optional.empty();
	}

	/**
	 * Says which copy can replace a damaged store.
	 */
	String remedy() {
		try {
			return newestWhole()
				.map(copy -> "The newest whole copy is %s, with %d documents.".formatted(copy.folder().toAbsolutePath(),
						copy.documents()))
				.orElse("There is no whole copy.");
		}
		catch (IOException ex) {
			return "Its copies cannot be read: " + ex.getMessage() + ".";
		}
	}

	private void write(Path from, Path to) {
		try {
			StoreFiles.write(this.disk, from, to);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The store's file cannot be copied", ex);
		}
	}

	private Optional<StoreCopy> whole(Path folder) throws IOException {
		try {
			long documents = new StoreProof(this.disk, new StoreFiles(folder)).check().documents();
			return Optional.of(new StoreCopy(folder, made(folder).orElseThrow(), documents));
		}
		catch (StoreDamagedException ex) {
			return Optional.empty();
		}
	}

	private List<Path> newestFirst() throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> copies = Files.list(this.folder)) {
			return copies.filter(copy -> made(copy).isPresent()).sorted(Comparator.reverseOrder()).toList();
		}
	}

	/** Leaves room on the disk, because a full disk would stop the store itself. */
	private void refuseIfTooLarge(Path content) throws IOException {
		long free = Files.getFileStore(this.folder).getUsableSpace();
		long needed = 2 * Files.size(content) + SPARE_BYTES;
		if (free < needed) {
			throw new IOException(
					"a copy needs %d MB of free disk, and there are %d MB".formatted(needed >> 20, free >> 20));
		}
	}

	static String name(Instant moment) {
		return NAME.format(moment);
	}

	private static Optional<Instant> made(Path copy) {
		try {
			return Optional.of(Instant.from(NAME.parse(copy.getFileName().toString())));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private static void delete(Path copy) throws IOException {
		if (Files.isDirectory(copy)) {
			try (Stream<Path> files = Files.list(copy)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(copy);
		}
	}

}
