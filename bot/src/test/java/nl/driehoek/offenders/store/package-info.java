/**
 * A store that knows who uses it.
 */
@NullMarked
package nl.driehoek.offenders.store;

import org.jspecify.annotations.NullMarked;
