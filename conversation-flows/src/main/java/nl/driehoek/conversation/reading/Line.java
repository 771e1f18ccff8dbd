package nl.driehoek.conversation.reading;

/**
 * A line of a message.
 *
 * @param number from one; empty lines do not count
 * @param text without anything invisible, and without a bullet
 */
record Line(int number, String text) {

}
