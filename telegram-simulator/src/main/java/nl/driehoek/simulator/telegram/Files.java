package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All files sent so far, by file id.
 */
final class Files {

	private static final String PREFIX = "OFFLINE";

	private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

	private final AtomicLong ids = new AtomicLong();

	StoredFile keep(String name, String mime, byte[] content) {
		StoredFile file = new StoredFile(PREFIX + this.ids.incrementAndGet(), name, mime, content);
		this.files.put(file.id(), file);
		return file;
	}

	void restore(StoredFile file) {
		this.files.put(file.id(), file);
		this.ids.accumulateAndGet(Long.parseLong(file.id().substring(PREFIX.length())), Math::max);
	}

	Optional<StoredFile> find(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
