package nl.driehoek.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A disk that records each write, each force and each answered write, and can then
 * produce what it holds after a power cut at any of these moments: all that was forced,
 * and any part of the rest.
 */
final class PowerCutDisk implements Disk {

	private final Disk disk = new LocalDisk();

	private final Path before;

	private final List<DiskEvent> events = new ArrayList<>();

	private PowerCutDisk(Path before) {
		this.before = before;
	}

	/**
	 * Records what happens in a folder.
	 * @param copy an empty folder for the files that are there now
	 */
	static PowerCutDisk of(Path folder, Path copy) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName()));
			}
		}
		return new PowerCutDisk(copy);
	}

	@Override
	public FileChannel open(Path file) throws IOException {
		boolean isNew = !Files.exists(file);
		FileChannel channel = this.disk.open(file);
		if (isNew) {
			record(new DiskEvent.Created(name(file)));
		}
		return new RecordedChannel(channel, name(file), this::record);
	}

	@Override
	public FileChannel openToRead(Path file) throws IOException {
		return this.disk.openToRead(file);
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		record(new DiskEvent.Renamed(name(from), name(to)));
		this.disk.replace(from, to);
		record(new DiskEvent.NamesForced());
	}

	void answered(String write) {
		record(new DiskEvent.Answered(write));
	}

	synchronized int moments() {
		return this.events.size();
	}

	synchronized long forces() {
		return this.events.stream().filter(DiskEvent.Forced.class::isInstance).count();
	}

	synchronized Set<String> answeredBefore(int moment) {
		Set<String> writes = new TreeSet<>();
		for (DiskEvent event : this.events.subList(0, moment)) {
			if (event instanceof DiskEvent.Answered answered) {
				writes.add(answered.write());
			}
		}
		return writes;
	}

	/**
	 * Writes into a folder what the disk holds after a power cut.
	 * @param moment how many events came before the cut
	 * @param kept the share of the unforced sectors that reached the device, from 0 to 1
	 */
	synchronized void cut(int moment, double kept, Random random, Path folder) throws IOException {
		DiskImage image = DiskImage.of(this.before);
		this.events.subList(0, moment).forEach(image::apply);
		image.write(folder, kept, random);
	}

	private synchronized void record(DiskEvent event) {
		this.events.add(event);
	}

	private static String name(Path file) {
		return file.getFileName().toString();
	}

}
