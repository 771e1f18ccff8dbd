/**
 * Simulated users who walk the whole dialog against the bot as a process of its own, and
 * what that costs.
 */
@NullMarked
package nl.driehoek.benchmarks;

import org.jspecify.annotations.NullMarked;
