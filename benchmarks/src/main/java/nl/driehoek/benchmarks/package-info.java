/**
 * The load driver: simulated users complete the whole dialog against the bot in a
 * separate process; it measures throughput, latency, CPU and memory.
 */
@NullMarked
package nl.driehoek.benchmarks;

import org.jspecify.annotations.NullMarked;
