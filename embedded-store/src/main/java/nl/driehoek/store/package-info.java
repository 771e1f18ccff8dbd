/**
 * A durable MongoDB inside a program, in one file.
 */
@NullMarked
package nl.driehoek.store;

import org.jspecify.annotations.NullMarked;
