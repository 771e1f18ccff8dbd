/**
 * How a driehoek registers: the flow on one page, and a scene a step.
 */
@NullMarked
package nl.driehoek.conversation.registering;

import org.jspecify.annotations.NullMarked;
