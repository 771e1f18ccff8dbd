/**
 * The rules of programmes, registrations and seats in pure Java: without a framework, a
 * database or a clock of their own.
 */
@NullMarked
package nl.driehoek.registrations;

import org.jspecify.annotations.NullMarked;
