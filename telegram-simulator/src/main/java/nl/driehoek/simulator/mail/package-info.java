/**
 * A mailbox that takes every mail sent to it and shows it as a mail program would.
 */
@NullMarked
package nl.driehoek.simulator.mail;

import org.jspecify.annotations.NullMarked;
