package nl.driehoek.bot.outbox;

import java.util.concurrent.Executor;

import nl.driehoek.bot.time.Workers;

/**
 * The threads that send. Each courier has its own, so that a hanging mail server delays
 * no chat message.
 *
 * @param chat send cards to chats
 * @param mail send letters and invitations
 */
public record Senders(Executor chat, Executor mail) {

	private static final int CHAT = 8;

	private static final int MAIL = 4;

	static Senders of(Workers workers) {
		return new Senders(workers.crew("chat-sender", CHAT), workers.crew("mail-sender", MAIL));
	}

}
