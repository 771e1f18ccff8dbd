package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Main class of the load driver: {@code closed}, {@code open}, {@code kill} or
 * {@code stored} with options, or {@code jmh} with the options of JMH.
 */
public final class LoadDriver {

	private static final Logger logger = LoggerFactory.getLogger(LoadDriver.class);

	private LoadDriver() {
	}

	/**
	 * Runs one measurement.
	 * @param arguments see {@code docs/performance.md}
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		if (arguments.length == 0) {
			logger.error("Missing argument: closed, open, kill, stored or jmh; see docs/performance.md");
			return;
		}
		if (arguments[0].equals("jmh")) {
			org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
			return;
		}
		Path folder = Files.createTempDirectory("driehoek-load");
		logger.info("Data and logs: {}", folder);
		boolean right = new Measurement(Options.of(arguments), folder).run();
		System.exit(right ? 0 : 1);
	}

}
