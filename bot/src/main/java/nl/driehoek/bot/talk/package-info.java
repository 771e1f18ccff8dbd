/**
 * One update, start to end: read the conversation, take a turn, store it, carry out its
 * wish.
 */
@NullMarked
package nl.driehoek.bot.talk;

import org.jspecify.annotations.NullMarked;
