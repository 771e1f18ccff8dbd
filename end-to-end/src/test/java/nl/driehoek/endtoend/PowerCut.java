package nl.driehoek.endtoend;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.simulator.telegram.Answer;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;

/**
 * Kills the bot at a chosen outside call, before it has done anything or after all of it
 * was done, and starts it anew a little later.
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
	 * Comes at the given call from now, counted from 1.
	 */
	void comes(Moment when, int call) {
		this.moment = when;
		this.struck = new CountDownLatch(1);
		this.left.set(call);
	}

	/**
	 * Counts the outside calls of what is done, and does not come.
	 */
	int callsOf(Runnable work) {
		this.left.set(Integer.MAX_VALUE);
		work.run();
		return Integer.MAX_VALUE - this.left.getAndSet(-1);
	}

	/**
	 * Waits until it came and the bot runs again.
	 */
	void isOver() {
		Patience.until("the power is cut", () -> this.struck.getCount() == 0);
		this.over.join();
	}

	@Override
	public void before(Call call) {
		if (counts(call) && this.moment == Moment.BEFORE && this.left.decrementAndGet() == 0) {
			strike();
			throw new IllegalStateException("The power is cut");
		}
	}

	@Override
	public void after(Call call, Answer answer) {
		if (counts(call) && this.moment == Moment.AFTER && this.left.decrementAndGet() == 0) {
			strike();
		}
	}

	private void mailed() {
		if (this.left.decrementAndGet() == 0) {
			strike();
		}
	}

	/**
	 * What the bot says to somebody; asking for updates and introducing itself are no
	 * part of a talk.
	 */
	private static boolean counts(Call call) {
		return call.chat().isPresent() || call.is("answerCallbackQuery");
	}

	private void strike() {
		this.stage.stopHard();
		this.over = CompletableFuture.runAsync(() -> this.stage.later(DARK).start());
		this.struck.countDown();
	}

	/**
	 * When the power goes.
	 */
	enum Moment {

		/** The call has not been carried out. */
		BEFORE,

		/** The call was carried out, and the bot does not know. */
		AFTER

	}

}
