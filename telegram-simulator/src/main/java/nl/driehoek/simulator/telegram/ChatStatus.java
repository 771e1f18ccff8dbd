package nl.driehoek.simulator.telegram;

/**
 * The status of a chat with the bot. The bot can write only to a chat that is
 * {@code STARTED}.
 */
enum ChatStatus {

	NEW, STARTED, BLOCKED, DEACTIVATED, LEFT

}
