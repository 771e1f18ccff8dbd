/**
 * The whole talk: it puts the chapters together and lets the machine decide each move.
 */
@NullMarked
package nl.driehoek.conversation.talking;

import org.jspecify.annotations.NullMarked;
