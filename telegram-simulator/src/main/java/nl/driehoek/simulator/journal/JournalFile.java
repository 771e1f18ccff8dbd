package nl.driehoek.simulator.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import tools.jackson.databind.json.JsonMapper;

/**
 * A journal in a file, one line of JSON a change. A line is with the operating system
 * before {@link #add} returns, so that killing the process loses none; a line that was
 * only begun is dropped.
 */
public final class JournalFile implements Journal, AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final List<JournalEntry> past = new ArrayList<>();

	private final RandomAccessFile file;

	private volatile InstantSource clock = InstantSource.fixed(Instant.EPOCH);

	private boolean replaying;

	private JournalFile(Path path) throws IOException {
		this.file = new RandomAccessFile(path.toFile(), "rw");
		String text = Files.readString(path);
		int end = text.lastIndexOf('\n') + 1;
		text.substring(0, end).lines().map(line -> JSON.readValue(line, JournalEntry.class)).forEach(this.past::add);
		this.file.setLength(text.substring(0, end).getBytes(StandardCharsets.UTF_8).length);
		this.file.seek(this.file.length());
	}

	/**
	 * Opens a journal, or begins one.
	 */
	public static JournalFile open(Path path) throws IOException {
		return new JournalFile(path);
	}

	/**
	 * When the last change was made; empty if there is none.
	 */
	public Optional<Instant> end() {
		return this.past.stream().map(JournalEntry::at).max(Instant::compareTo);
	}

	/**
	 * Dates all further changes by this clock.
	 */
	public JournalFile datedBy(InstantSource source) {
		this.clock = source;
		return this;
	}

	@Override
	public void add(String kind, long chat, Object what) {
		// The clock is asked outside the lock, because it adds entries itself.
		JournalEntry entry = new JournalEntry(kind, chat, this.clock.instant(), JSON.valueToTree(what));
		write(JSON.writeValueAsString(entry) + "\n");
	}

	private synchronized void write(String line) {
		if (this.replaying || !this.file.getChannel().isOpen()) {
			return;
		}
		try {
			this.file.write(line.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The journal of the try-out cannot be written", ex);
		}
	}

	@Override
	public synchronized void replay(Consumer<JournalEntry> restorer) {
		this.replaying = true;
		this.past.forEach(restorer);
		this.replaying = false;
	}

	@Override
	public synchronized void close() {
		try {
			this.file.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
