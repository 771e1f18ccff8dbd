package nl.driehoek.simulator.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import nl.driehoek.simulator.journal.Journal;
import nl.driehoek.simulator.journal.JournalEntry;

/**
 * The received mails, in order of arrival.
 */
final class Inbox {

	private static final String MAIL = "mail";

	private static final String CLEARED = "mails cleared";

	private final List<Consumer<Mail>> listeners = new CopyOnWriteArrayList<>();

	private final List<Mail> mails = new ArrayList<>();

	private final Journal journal;

	private int lastId;

	Inbox(Journal journal) {
		this.journal = journal;
		journal.replay(this::restore);
	}

	private synchronized void restore(JournalEntry entry) {
		if (entry.kind().equals(MAIL)) {
			Mail mail = entry.as(Mail.class);
			this.mails.add(mail);
			this.lastId = mail.id();
		}
		else if (entry.kind().equals(CLEARED)) {
			this.mails.clear();
		}
	}

	void add(String sender, List<String> recipients, String source) {
		Mail mail = keep(sender, recipients, source);
		this.listeners.forEach((listener) -> listener.accept(mail));
	}

	private synchronized Mail keep(String sender, List<String> recipients, String source) {
		this.lastId++;
		Mail mail = new Mail(this.lastId, sender, recipients, source);
		this.journal.add(MAIL, 0, mail);
		this.mails.add(mail);
		notifyAll();
		return mail;
	}

	synchronized List<Mail> all() {
		return List.copyOf(this.mails);
	}

	synchronized void clear() {
		this.journal.add(CLEARED, 0, true);
		this.mails.clear();
	}

	void listen(Consumer<Mail> listener) {
		this.listeners.add(listener);
	}

	synchronized List<Mail> await(int count, Duration patience) throws InterruptedException {
		long until = System.nanoTime() + patience.toNanos();
		long left = patience.toNanos();
		while (this.mails.size() < count && left > 0) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
			left = until - System.nanoTime();
		}
		return all();
	}

}
