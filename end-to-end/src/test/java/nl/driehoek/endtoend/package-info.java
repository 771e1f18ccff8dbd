/**
 * Drives the built jars from outside, over the wires that people and machines use.
 */
@NullMarked
package nl.driehoek.endtoend;

import org.jspecify.annotations.NullMarked;
