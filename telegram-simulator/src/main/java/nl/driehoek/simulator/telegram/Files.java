package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All files sent so far, by file id.
 */
final class Files {

	private final Map<String, StoredFile> files = new ConcurrentHashMap<>();

	private final AtomicLong ids = new AtomicLong();

	StoredFile keep(String name, String mime, byte[] content) {
		StoredFile file = new StoredFile("OFFLINE" + this.ids.incrementAndGet(), name, mime, content);
		this.files.put(file.id(), file);
		return file;
	}

	Optional<StoredFile> find(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
