package nl.driehoek.bot.outbox;

/**
 * The progress of an announcement, in numbers of receivers.
 *
 * @param open still to be sent, or being sent
 * @param inChat arrived in a chat
 * @param byMail arrived by mail
 * @param failed refused permanently
 * @param unsure unknown whether they arrived
 */
public record Tally(int open, int inChat, int byMail, int failed, int unsure) {

}
