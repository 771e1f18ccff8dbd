@NullMarked
package nl.driehoek.simulator.tryout;

import org.jspecify.annotations.NullMarked;
