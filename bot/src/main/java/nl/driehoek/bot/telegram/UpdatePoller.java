package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

import org.springframework.context.SmartLifecycle;

/**
 * Asks Telegram for updates, one poll after the other. What a poll brought is confirmed
 * by the next one, which begins once all of it is received; so a crash loses nothing.
 */
final class UpdatePoller implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(UpdatePoller.class);

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Thread thread = new Thread(this::work, "telegram-poll");

	private final PollTrouble trouble = new PollTrouble();

	private final Cursor cursor = new Cursor();

	private final TelegramLines lines;

	private final UpdateReceiver receiver;

	private final Pulse pulse;

	private final TelegramProperties properties;

	private boolean webhookGone;

	private boolean heard;

	UpdatePoller(TelegramLines lines, UpdateReceiver receiver, Pulse pulse, TelegramProperties properties) {
		this.lines = lines;
		this.receiver = receiver;
		this.pulse = pulse;
		this.properties = properties;
	}

	@Override
	public boolean isAutoStartup() {
		return !this.properties.webhook().isWanted();
	}

	@Override
	public void start() {
		logger.info("Asks Telegram for updates");
		this.thread.start();
	}

	@Override
	public boolean isRunning() {
		return this.thread.isAlive();
	}

	/**
	 * Stops asking; what was brought is received and confirmed first, within ten seconds.
	 */
	@Override
	public void stop() {
		this.stopping.countDown();
		this.lines.hangUp();
		try {
			this.thread.join(TimeUnit.SECONDS.toMillis(10));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread.interrupt();
	}

	/**
	 * Whatever goes wrong here, even an Error, must not end the polling for good.
	 */
	@SuppressWarnings("checkstyle:IllegalCatch")
	private void work() {
		while (!isStopping()) {
			try {
				round();
			}
			catch (Throwable ex) {
				recover(ex);
			}
		}
		confirm();
	}

	private void round() throws ExecutionException, InterruptedException {
		if (!this.webhookGone) {
			this.webhookGone = this.lines.call(new DeleteWebhook()).handle(UpdatePoller::whateverCameOfIt).get();
		}
		Batch batch = poll();
		this.heard = true;
		this.pulse.beat();
		this.trouble.over();
		if (batch.readable()) {
			receive(batch);
		}
		this.cursor.taken(batch);
	}

	/**
	 * The first poll, and the first one after trouble, comes back at once, so that we
	 * know that Telegram hears us. Who stops us may hang up just before or just after a
	 * poll begins.
	 */
	private Batch poll() throws ExecutionException, InterruptedException {
		Duration patience = this.heard ? this.properties.pollTimeout() : Duration.ZERO;
		CompletableFuture<Batch> poll = this.lines.poll(this.cursor.next(patience));
		if (isStopping()) {
			this.lines.hangUp();
		}
		return poll.get();
	}

	private void receive(Batch batch) throws ExecutionException, InterruptedException {
		CompletableFuture.allOf(batch.updates().stream().map(this.receiver::receive).toArray(CompletableFuture[]::new))
			.get();
	}

	/**
	 * If the webhook is still there the next poll says so.
	 */
	private static boolean whateverCameOfIt(Boolean done, Throwable failure) {
		return true;
	}

	private void recover(Throwable failure) {
		if (isStopping()) {
			return;
		}
		this.heard = false;
		this.webhookGone = this.webhookGone && !Fault.of(failure).is(Fault.Kind.CONFLICT);
		rest(this.trouble.after(failure));
	}

	private void rest(Duration pause) {
		try {
			var unused = this.stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isStopping() {
		return this.stopping.getCount() == 0;
	}

	/**
	 * A last poll that only confirms, so that the next start hears nothing twice.
	 */
	private void confirm() {
		try {
			this.lines.poll(this.cursor.next(Duration.ZERO)).get(2, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.debug("The last updates were not confirmed and will come again");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
