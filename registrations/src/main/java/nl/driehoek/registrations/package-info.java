/**
 * Who meets when, and who has a seat: every rule of a programme, without a database or a
 * clock of its own.
 */
@NullMarked
package nl.driehoek.registrations;

import org.jspecify.annotations.NullMarked;
