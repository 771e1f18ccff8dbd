/**
 * What is asked, what is understood, and which step follows, for any messenger.
 */
@NullMarked
package nl.driehoek.conversation;

import org.jspecify.annotations.NullMarked;
