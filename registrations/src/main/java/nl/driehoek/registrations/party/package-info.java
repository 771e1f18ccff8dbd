/**
 * People: who comes, who speaks for them, and in which language.
 */
@NullMarked
package nl.driehoek.registrations.party;

import org.jspecify.annotations.NullMarked;
