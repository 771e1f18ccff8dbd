package nl.driehoek.bot.time;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class WorkerThreadsTests {

	private final WorkerThreads threads = new WorkerThreads();

	private final CountDownLatch released = new CountDownLatch(1);

	@AfterEach
	void stop() {
		this.released.countDown();
		this.threads.stop();
	}

	@Test
	void aCrewThatHangsDelaysNoOther() throws InterruptedException {
		Executor mail = this.threads.crew("mail", 2);
		CountDownLatch done = new CountDownLatch(1);

		for (int i = 0; i < 5; i++) {
			mail.execute(this::hang);
		}
		this.threads.crew("chat", 1).execute(done::countDown);

		assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void goesOnAfterAFailure() throws InterruptedException {
		Executor crew = this.threads.crew("test", 1);
		CountDownLatch done = new CountDownLatch(1);

		crew.execute(() -> {
			throw new IllegalStateException("a bug");
		});
		crew.execute(done::countDown);

		assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	@Timeout(30)
	void finishesWhatIsUnderWayAndBeginsNothingNew() throws InterruptedException {
		Executor crew = this.threads.crew("test", 1);
		AtomicInteger finished = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(1);
		crew.execute(() -> {
			begun.countDown();
			hang();
			finished.incrementAndGet();
		});
		crew.execute(finished::incrementAndGet);
		assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

		Thread stopping = new Thread(this.threads::stop);
		stopping.start();
		while (stopping.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}
		this.released.countDown();
		stopping.join(TimeUnit.SECONDS.toMillis(30));
		crew.execute(finished::incrementAndGet);

		assertThat(finished).hasValue(1);
	}

	private void hang() {
		try {
			this.released.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
