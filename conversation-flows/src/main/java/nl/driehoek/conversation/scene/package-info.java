/**
 * What a step of a conversation is made of: a question, and what is understood of the
 * answer.
 */
@NullMarked
package nl.driehoek.conversation.scene;

import org.jspecify.annotations.NullMarked;
