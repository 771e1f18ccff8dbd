package nl.driehoek.offenders.store;

import nl.driehoek.bot.BotApplication;

/**
 * Knows one of the programs that use the store.
 */
interface KnowsTheBot {

	BotApplication user();

}
