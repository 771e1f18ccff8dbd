/**
 * An example of a chapter: the user guesses a number. It comes in between at any step.
 */
@NullMarked
package nl.driehoek.conversation.guessing;

import org.jspecify.annotations.NullMarked;
