package nl.driehoek.bot.outbox;

/**
 * How far an announcement is, in people.
 *
 * @param open still to be sent, or being sent
 * @param inChat arrived in a chat
 * @param byMail arrived by mail
 * @param failed will never arrive
 * @param unsure nobody can tell
 */
public record Tally(int open, int inChat, int byMail, int failed, int unsure) {

}
