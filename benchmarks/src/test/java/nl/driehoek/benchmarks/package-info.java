@NullMarked
package nl.driehoek.benchmarks;

import org.jspecify.annotations.NullMarked;
