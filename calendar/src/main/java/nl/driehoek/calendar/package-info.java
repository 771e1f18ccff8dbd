/**
 * Invitations that calendar programs understand: RFC 5545, RFC 5546 and RFC 6047.
 */
@NullMarked
package nl.driehoek.calendar;

import org.jspecify.annotations.NullMarked;
