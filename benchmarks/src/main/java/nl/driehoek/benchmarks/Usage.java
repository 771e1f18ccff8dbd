package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * CPU time and memory of a process.
 *
 * @param cpu CPU time of all threads since the start
 * @param residentMegabytes resident memory now; 0 if the system does not report it
 * @param mostMegabytes peak resident memory
 */
record Usage(Duration cpu, long residentMegabytes, long mostMegabytes) {

	static Usage of(ProcessHandle process) {
		List<String> status = status(process.pid());
		return new Usage(process.info().totalCpuDuration().orElse(Duration.ZERO), megabytes(status, "VmRSS:"),
				megabytes(status, "VmHWM:"));
	}

	/**
	 * CPU milliseconds per update since an earlier sample.
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
