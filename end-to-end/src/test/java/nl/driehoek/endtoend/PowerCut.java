package nl.driehoek.endtoend;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.simulator.telegram.Answer;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;

/**
 * Kills the bot at a chosen call to Telegram or the mail server, before or after the call
 * is executed, and restarts the bot with its clock five minutes later.
 */
final class PowerCut implements CallListener {

	private static final Duration DARK = Duration.ofMinutes(5);

	private final AtomicInteger left = new AtomicInteger(-1);

	private final Stage stage;

	private volatile Moment moment = Moment.BEFORE;

	private volatile CountDownLatch struck = new CountDownLatch(0);

	private volatile CompletableFuture<Void> over = CompletableFuture.completedFuture(null);

	private PowerCut(Stage stage) {
		this.stage = stage;
	}

	static PowerCut of(Stage stage) {
		PowerCut cut = new PowerCut(stage);
		stage.telegram().onCall(cut);
		stage.mailbox().onMail(mail -> cut.mailed());
		return cut;
	}

	/**
	 * Schedules the kill at the given call from now, counted from 1.
	 */
	void killAt(Moment when, int call) {
		this.moment = when;
		this.struck = new CountDownLatch(1);
		this.left.set(call);
	}

	/**
	 * Counts the calls made by this work, without killing the bot.
	 */
	int countCalls(Runnable work) {
		this.left.set(Integer.MAX_VALUE);
		work.run();
		return Integer.MAX_VALUE - this.left.getAndSet(-1);
	}

	/**
	 * Waits until the bot was killed and runs again.
	 */
	void awaitRestart() {
		Patience.until("the power is cut", () -> this.struck.getCount() == 0);
		this.over.join();
	}

	@Override
	public void before(Call call) {
		if (counts(call) && this.moment == Moment.BEFORE && this.left.decrementAndGet() == 0) {
			kill();
			throw new IllegalStateException("The power is cut");
		}
	}

	@Override
	public void after(Call call, Answer answer) {
		if (counts(call) && this.moment == Moment.AFTER && this.left.decrementAndGet() == 0) {
			kill();
		}
	}

	private void mailed() {
		if (this.left.decrementAndGet() == 0) {
			kill();
		}
	}

	/**
	 * Counts only calls that concern a chat or a press: not polls, and not the setup
	 * calls at start.
	 */
	private static boolean counts(Call call) {
		return call.chat().isPresent() || call.is("answerCallbackQuery");
	}

	private void kill() {
		this.stage.stopHard();
		this.over = CompletableFuture.runAsync(() -> this.stage.later(DARK).start());
		this.struck.countDown();
	}

	/**
	 * When the bot is killed.
	 */
	enum Moment {

		/** Before the call is executed. */
		BEFORE,

		/** After the call was executed, before the bot gets the answer. */
		AFTER

	}

}
