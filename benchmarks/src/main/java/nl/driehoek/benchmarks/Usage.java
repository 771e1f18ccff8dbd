package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a process has used so far.
 *
 * @param cpu time of all its threads
 * @param residentMegabytes memory now; 0 where the system does not tell
 * @param mostMegabytes the most memory it ever had
 */
record Usage(Duration cpu, long residentMegabytes, long mostMegabytes) {

	static Usage of(ProcessHandle process) {
		List<String> status = status(process.pid());
		return new Usage(process.info().totalCpuDuration().orElse(Duration.ZERO), megabytes(status, "VmRSS:"),
				megabytes(status, "VmHWM:"));
	}

	/**
	 * The milliseconds of CPU since an earlier look, for each of so many updates.
	 */
	double millisEach(Usage earlier, int updates) {
		return this.cpu.minus(earlier.cpu).toNanos() / 1e6 / updates;
	}

	private static List<String> status(long pid) {
		try {
			return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"));
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static long megabytes(List<String> status, String key) {
		return status.stream()
			.filter(line -> line.startsWith(key))
			.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
			.findFirst()
			.orElse(0);
	}

}
