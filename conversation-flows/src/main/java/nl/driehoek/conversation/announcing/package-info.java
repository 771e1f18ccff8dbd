/**
 * The chapter in which staff write to everyone who takes part.
 */
@NullMarked
package nl.driehoek.conversation.announcing;

import org.jspecify.annotations.NullMarked;
