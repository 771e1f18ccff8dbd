package nl.driehoek.benchmarks;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatenciesTests {

	private final Latencies latencies = new Latencies();

	@Test
	void computePercentiles() {
		LongStream.rangeClosed(0, 2_000).map(millis -> (2_000 - millis) * 1_000_000).forEach(this.latencies::add);

		assertThat(this.latencies.count()).isEqualTo(2_001);
		assertThat(this.latencies.percentileMillis(0.5)).isEqualTo(1_000);
		assertThat(this.latencies.percentileMillis(0.99)).isEqualTo(1_980);
	}

}
