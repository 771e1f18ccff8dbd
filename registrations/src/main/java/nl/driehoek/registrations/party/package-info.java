/**
 * People: those who come, the person who registers them, and how to reach that person.
 */
@NullMarked
package nl.driehoek.registrations.party;

import org.jspecify.annotations.NullMarked;
