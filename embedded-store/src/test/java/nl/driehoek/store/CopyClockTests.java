package nl.driehoek.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CopyClockTests {

	@TempDir
	private Path folder;

	private Instant now = Instant.parse("2026-11-26T02:00:00Z");

	private final List<Instant> made = new ArrayList<>();

	private Clock time;

	private CopyShelf shelf;

	private CopyRequest request;

	private CopyClock clock;

	@BeforeEach
	void start() {
		StoreFile.open(new LocalDisk(), new StoreFiles(this.folder)).close();
		this.shelf = new CopyShelf(new LocalDisk(), this.folder);
		this.request = new CopyRequest(this.folder);
		InstantSource source = () -> this.now;
		this.time = source.withZone(ZoneOffset.UTC);
		this.clock = new CopyClock(this.shelf, this.request, this::make, this.time);
	}

	@AfterEach
	void stop() {
		this.clock.close();
	}

	@Test
	void makesOneCopyAnHour() {
		run(Duration.ofHours(5));

		assertThat(this.made).hasSize(5);
	}

	@Test
	void keepsNoCopyLongerThanTwoDays() throws IOException {
		run(Duration.ofDays(3));

		assertThat(this.folder.resolve("copies")).isDirectoryNotContaining(copy -> {
			Instant oldest = this.now.minus(Duration.ofDays(2));
			return copy.getFileName().toString().compareTo(CopyShelf.name(oldest)) < 0;
		});
		assertThat(this.shelf.newestWhole()).isPresent();
	}

	@Test
	void makesACopyThatIsAskedForAtOnce() throws IOException {
		this.request.put();

		this.clock.tick();
		this.clock.tick();

		assertThat(this.made).containsExactly(this.now);
	}

	@Test
	void triesAgainLaterWhenACopyFails() {
		this.clock = new CopyClock(this.shelf, this.request, moment -> {
			this.made.add(moment);
			throw new IOException("disk full");
		}, this.time);

		run(Duration.ofMinutes(30));

		assertThat(this.made).hasSize(3);
	}

	private void run(Duration time) {
		Instant end = this.now.plus(time);
		while (this.now.isBefore(end)) {
			this.now = this.now.plus(Duration.ofMinutes(5));
			this.clock.tick();
		}
	}

	private StoreCopy make(Instant moment) throws IOException {
		this.made.add(moment);
		return this.shelf.add(new StoreFiles(this.folder), moment, Runnable::run);
	}

}
