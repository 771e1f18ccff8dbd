/**
 * What every dialog brings: its steps, moves, scenes, commands and wishes.
 */
@NullMarked
package nl.driehoek.conversation.chapter;

import org.jspecify.annotations.NullMarked;
