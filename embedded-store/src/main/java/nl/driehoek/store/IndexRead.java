package nl.driehoek.store;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.KeyValue;

/**
 * Reads a range of entries whose last value is the id of a document.
 *
 * @param range which entries
 * @param entries all entries from one on, in order
 */
record IndexRead(IndexRange range, Function<KeyValue, Iterator<KeyValue>> entries) {

	/**
	 * The ids, in the order of the entries; no entry is read before its id is taken. A
	 * document with a list in an indexed field has several entries.
	 */
	Stream<Object> ids() {
		Iterator<KeyValue> from = this.entries.apply(this.range.start());
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(from, Spliterator.ORDERED), false)
			.takeWhile(this.range::reaches)
			.map(entry -> entry.get(entry.size() - 1))
			.distinct();
	}

}
