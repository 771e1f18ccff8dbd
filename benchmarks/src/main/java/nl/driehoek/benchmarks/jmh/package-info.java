/**
 * What the small parts cost by themselves, measured with JMH.
 */
@NullMarked
package nl.driehoek.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
