package nl.driehoek.bot.outbox;

import java.util.concurrent.Executor;

import nl.driehoek.bot.time.Workers;

/**
 * The threads that send: each courier has its own, so that a mail server that hangs
 * delays no chat.
 *
 * @param chat those that send to chats
 * @param mail those that send letters and invitations
 */
public record Senders(Executor chat, Executor mail) {

	private static final int CHAT = 8;

	private static final int MAIL = 4;

	static Senders of(Workers workers) {
		return new Senders(workers.crew("chat-sender", CHAT), workers.crew("mail-sender", MAIL));
	}

}
