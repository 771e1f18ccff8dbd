package nl.driehoek.simulator.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import nl.driehoek.simulator.journal.Journal;

/**
 * A local SMTP server that accepts every mail, for tests and the try-out.
 */
public final class Mailbox implements AutoCloseable {

	private static final String LOCAL = "127.0.0.1";

	private final MailFaults faults = new MailFaults();

	private final Inbox inbox;

	private final SmtpServer server;

	private Mailbox(int port, Journal journal) {
		this.inbox = new Inbox(journal);
		this.server = new SmtpServer(new ServerSetup(port, LOCAL, ServerSetup.PROTOCOL_SMTP), new Recording());
	}

	/**
	 * Starts a mailbox.
	 * @param port the SMTP port, 0 for a free one
	 * @throws IllegalStateException when the port is taken
	 */
	public static Mailbox start(int port) {
		return start(port, Journal.NONE);
	}

	/**
	 * Starts a mailbox that keeps the mails of an earlier run.
	 * @param port the SMTP port, 0 for a free one
	 * @param journal where each mail is written down before it is accepted
	 */
	public static Mailbox start(int port, Journal journal) {
		Mailbox mailbox = new Mailbox(port, journal);
		mailbox.open();
		return mailbox;
	}

	private void open() {
		this.server.startService();
		boolean running = waited();
		if (!running) {
			throw new IllegalStateException("No mailbox could be opened on port " + this.server.getServerSetup());
		}
	}

	private boolean waited() {
		try {
			return this.server.waitTillRunning(10_000);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	public int port() {
		return this.server.getPort();
	}

	/**
	 * All mails in the order of arrival.
	 */
	public List<Mail> mails() {
		return this.inbox.all();
	}

	public Optional<Mail> find(int id) {
		return mails().stream().filter((mail) -> mail.id() == id).findFirst();
	}

	/**
	 * Waits until the mailbox has received at least {@code count} mails.
	 * @throws IllegalStateException on timeout, with the number of mails received so far
	 */
	public List<Mail> await(int count, Duration patience) throws InterruptedException {
		List<Mail> found = this.inbox.await(count, patience);
		if (found.size() < count) {
			throw new IllegalStateException(
					"Waited " + patience + " for " + count + " mails, " + found.size() + " came");
		}
		return found;
	}

	/**
	 * Calls the listener for each mail: after the mail is stored, before SMTP confirms it
	 * to the sender.
	 */
	public void onMail(Consumer<Mail> listener) {
		this.inbox.listen(listener);
	}

	public MailFaults faults() {
		return this.faults;
	}

	public void clear() {
		this.inbox.clear();
	}

	@Override
	public void close() {
		this.server.stopService();
	}

	private final class Recording extends Managers {

		private final SmtpManager smtp = new RecordingSmtp(this, Mailbox.this.faults, Mailbox.this.inbox);

		@Override
		public SmtpManager getSmtpManager() {
			return this.smtp;
		}

	}

}
