/**
 * Questions in between, which leave the conversation where it is: help, privacy and the
 * language.
 */
@NullMarked
package nl.driehoek.conversation.asides;

import org.jspecify.annotations.NullMarked;
