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
 * Polls Telegram for updates. A poll confirms the batch of the previous one and starts
 * only after that batch is stored, so a crash loses no update.
 */
final class UpdatePoller implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(UpdatePoller.class);

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Thread thread = new Thread(this::work, "telegram-poll");

	private final PollBackOff backOff = new PollBackOff();

	private final PollOffset offset = new PollOffset();

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
	 * Stops polling. Waits up to 10 seconds until the last batch is stored and confirmed.
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
	 * Catches everything, even an Error, so that the polling thread never ends.
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
			this.webhookGone = this.lines.call(new DeleteWebhook()).handle(UpdatePoller::ignoreOutcome).get();
		}
		Batch batch = poll();
		this.heard = true;
		this.pulse.beat();
		this.backOff.over();
		if (batch.readable()) {
			receive(batch);
		}
		this.offset.taken(batch);
	}

	/**
	 * The first poll, and the first one after a failure, has timeout 0, to learn at once
	 * whether Telegram answers. {@link #stop} may cancel polls just before this one
	 * starts; so it is cancelled here, too.
	 */
	private Batch poll() throws ExecutionException, InterruptedException {
		Duration patience = this.heard ? this.properties.pollTimeout() : Duration.ZERO;
		CompletableFuture<Batch> poll = this.lines.poll(this.offset.next(patience));
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
	 * Ignores the outcome: if the webhook is still set, the next poll fails with a
	 * conflict.
	 */
	private static boolean ignoreOutcome(Boolean done, Throwable failure) {
		return true;
	}

	private void recover(Throwable failure) {
		if (isStopping()) {
			return;
		}
		this.heard = false;
		this.webhookGone = this.webhookGone && !Fault.of(failure).is(Fault.Kind.CONFLICT);
		rest(this.backOff.after(failure));
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
	 * Polls once more, only to confirm, so that the next start does not receive the last
	 * batch again.
	 */
	private void confirm() {
		try {
			this.lines.poll(this.offset.next(Duration.ZERO)).get(2, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.debug("The last updates were not confirmed and will be received again");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
