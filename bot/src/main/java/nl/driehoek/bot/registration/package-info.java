/**
 * Registrations and seats: the desk that brings everything in line with the seat plan.
 */
@NullMarked
package nl.driehoek.bot.registration;

import org.jspecify.annotations.NullMarked;
