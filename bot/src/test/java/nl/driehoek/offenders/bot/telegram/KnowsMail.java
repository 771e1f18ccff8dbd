package nl.driehoek.offenders.bot.telegram;

import nl.driehoek.offenders.bot.mail.KnowsTelegram;

/**
 * Knows the other adapter, which knows this one.
 */
public interface KnowsMail {

	KnowsTelegram other();

}
