package nl.driehoek.bot.telegram;

import java.time.Clock;
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
 * Polls Telegram for updates. A poll confirms only updates that are stored, so a crash
 * loses no update; see {@link PollWindow}.
 */
final class UpdatePoller implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(UpdatePoller.class);

	private static final Duration LAST_MOMENT = Duration.ofSeconds(10);

	private final CountDownLatch stopping = new CountDownLatch(1);

	private final Thread thread = new Thread(this::work, "telegram-poll");

	private final PollBackoff backoff = new PollBackoff();

	private final TelegramLines lines;

	private final UpdateReceiver receiver;

	private final EarlyAnswers early;

	private final PollWindow window;

	private final TelegramProperties properties;

	private boolean webhookGone;

	private boolean heard;

	UpdatePoller(TelegramLines lines, UpdateReceiver receiver, Pulse pulse, Clock clock,
			TelegramProperties properties) {
		this.lines = lines;
		this.receiver = receiver;
		this.early = new EarlyAnswers(pulse);
		this.window = new PollWindow(clock);
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
			this.thread.join(LAST_MOMENT.toMillis());
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

	/**
	 * The first poll, and the first one after a failure, is not held, to learn at once
	 * whether Telegram answers.
	 */
	private void round() throws ExecutionException, InterruptedException {
		if (!this.webhookGone) {
			this.webhookGone = this.lines.call(Slot.setting(), new DeleteWebhook())
				.handle(UpdatePoller::ignoreOutcome)
				.get();
		}
		FetchUpdates poll = this.window.next(this.heard ? this.properties.pollTimeout() : Duration.ZERO);
		long begun = System.nanoTime();
		Batch batch = answer(poll);
		this.heard = true;
		this.backoff.over();
		int taken = this.window.take(batch, this.receiver::receive);
		rest(this.early.after(taken, poll.held(), Duration.ofNanos(System.nanoTime() - begun)));
		this.window.await();
	}

	/**
	 * {@link #stop} may cancel polls just before this one starts; so it is cancelled
	 * here, too.
	 */
	private Batch answer(FetchUpdates poll) throws ExecutionException, InterruptedException {
		CompletableFuture<Batch> answer = this.lines.poll(poll);
		if (isStopping()) {
			this.lines.hangUp();
		}
		return answer.get();
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
		rest(this.backoff.after(failure));
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
	 * Waits until the open updates are stored and polls once more, only to confirm, so
	 * that the next start does not receive them again.
	 */
	private void confirm() {
		try {
			this.window.await(LAST_MOMENT);
			this.lines.poll(this.window.next(Duration.ZERO)).get(2, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.debug("The last updates were not confirmed and will be received again");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
