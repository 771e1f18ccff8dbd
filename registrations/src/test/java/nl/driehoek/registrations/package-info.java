/**
 * The rules of a programme, each seen to hold.
 */
@NullMarked
package nl.driehoek.registrations;

import org.jspecify.annotations.NullMarked;
