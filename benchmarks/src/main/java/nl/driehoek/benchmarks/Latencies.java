package nl.driehoek.benchmarks;

import java.util.Arrays;

/**
 * The time from each update until its answer was delivered.
 */
final class Latencies {

	private long[] nanos = new long[1024];

	private int size;

	synchronized void add(long one) {
		if (this.size == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, this.size * 2);
		}
		this.nanos[this.size++] = one;
	}

	synchronized void clear() {
		this.size = 0;
	}

	synchronized int count() {
		return this.size;
	}

	/**
	 * A percentile in milliseconds; {@code part} is 0 to 1, 0.99 for p99.
	 */
	synchronized double percentileMillis(double part) {
		if (this.size == 0) {
			return Double.NaN;
		}
		long[] sorted = Arrays.copyOf(this.nanos, this.size);
		Arrays.sort(sorted);
		return sorted[(int) (part * (this.size - 1))] / 1e6;
	}

}
