package nl.driehoek.offenders.bot.mail;

import nl.driehoek.offenders.bot.telegram.KnowsMail;

/**
 * Knows the other adapter, which knows this one.
 */
public interface KnowsTelegram {

	KnowsMail other();

}
