package nl.driehoek.store;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the store has answered: which documents are there, which are deleted, and which
 * version each counter has reached.
 */
final class WriteRecord {

	private final Set<String> present = ConcurrentHashMap.newKeySet();

	private final Set<String> gone = ConcurrentHashMap.newKeySet();

	private final Map<Integer, Integer> versions = new ConcurrentHashMap<>();

	private final LongAdder writes = new LongAdder();

	void inserted(String id) {
		this.present.add(id);
		this.writes.increment();
	}

	void aboutToDelete(String id) {
		this.present.remove(id);
	}

	void deleted(String id) {
		this.gone.add(id);
		this.writes.increment();
	}

	void updated() {
		this.writes.increment();
	}

	void replaced(int counter, int version) {
		readVersion(counter, version);
		this.writes.increment();
	}

	void readVersion(int counter, int version) {
		this.versions.merge(counter, version, Math::max);
	}

	Set<String> present() {
		return this.present;
	}

	Set<String> gone() {
		return this.gone;
	}

	Map<Integer, Integer> versions() {
		return this.versions;
	}

	long writes() {
		return this.writes.sum();
	}

}
