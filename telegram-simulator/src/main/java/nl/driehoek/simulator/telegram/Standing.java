package nl.driehoek.simulator.telegram;

/**
 * How someone stands to the bot: only who started it can be written to.
 */
enum Standing {

	NEW, STARTED, BLOCKED, DEACTIVATED, LEFT

}
