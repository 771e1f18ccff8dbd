/**
 * What must survive a restart of the offline Telegram and its mailbox, in one file.
 */
@NullMarked
package nl.driehoek.simulator.journal;

import org.jspecify.annotations.NullMarked;
