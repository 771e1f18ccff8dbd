/**
 * The moves of every conversation, decided by Spring Statemachine, which only this
 * package knows.
 */
@NullMarked
package nl.driehoek.conversation.machine;

import org.jspecify.annotations.NullMarked;
