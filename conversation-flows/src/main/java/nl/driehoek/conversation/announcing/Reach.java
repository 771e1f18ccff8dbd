package nl.driehoek.conversation.announcing;

/**
 * How many people an announcement reaches.
 *
 * @param inChat people reached in their chat
 * @param byMail people reached by mail, each address once
 */
public record Reach(int inChat, int byMail) {

}
