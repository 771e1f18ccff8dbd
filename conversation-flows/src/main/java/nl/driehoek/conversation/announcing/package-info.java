/**
 * How staff write to everyone who takes part: the flow on one page, and a scene a step.
 */
@NullMarked
package nl.driehoek.conversation.announcing;

import org.jspecify.annotations.NullMarked;
