/**
 * A mailbox that accepts every mail and shows it like a mail program.
 */
@NullMarked
package nl.driehoek.simulator.mail;

import org.jspecify.annotations.NullMarked;
