/**
 * JMH benchmarks of single operations.
 */
@NullMarked
package nl.driehoek.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
