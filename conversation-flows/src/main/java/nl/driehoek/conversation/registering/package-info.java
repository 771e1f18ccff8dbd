/**
 * The chapter in which a driehoek registers.
 */
@NullMarked
package nl.driehoek.conversation.registering;

import org.jspecify.annotations.NullMarked;
