/**
 * The whole talk: it brings machine and scenes together, and answers questions in
 * between.
 */
@NullMarked
package nl.driehoek.conversation.talking;

import org.jspecify.annotations.NullMarked;
