package nl.driehoek.simulator.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The received mails, in order of arrival.
 */
final class Inbox {

	private final List<Consumer<Mail>> listeners = new CopyOnWriteArrayList<>();

	private final List<Mail> mails = new ArrayList<>();

	private int lastId;

	void add(String sender, List<String> recipients, String source) {
		Mail mail = keep(sender, recipients, source);
		this.listeners.forEach((listener) -> listener.accept(mail));
	}

	private synchronized Mail keep(String sender, List<String> recipients, String source) {
		this.lastId++;
		Mail mail = new Mail(this.lastId, sender, recipients, source);
		this.mails.add(mail);
		notifyAll();
		return mail;
	}

	synchronized List<Mail> all() {
		return List.copyOf(this.mails);
	}

	synchronized void clear() {
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
