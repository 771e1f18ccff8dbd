/**
 * Letters as mails: how they look, and how they leave.
 */
@NullMarked
package nl.driehoek.bot.mail;

import org.jspecify.annotations.NullMarked;
