/**
 * Understands names and mail addresses the way people type and paste them.
 */
@NullMarked
package nl.driehoek.conversation.reading;

import org.jspecify.annotations.NullMarked;
