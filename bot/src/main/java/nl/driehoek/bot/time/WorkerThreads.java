package nl.driehoek.bot.time;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Daemon threads that end when they are idle or when the bot stops.
 */
final class WorkerThreads implements Workers, SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(WorkerThreads.class);

	private static final Duration LAST_MOMENT = Duration.ofSeconds(5);

	private final List<ThreadPoolExecutor> crews = new CopyOnWriteArrayList<>();

	private volatile boolean running;

	@Override
	public Executor crew(String name, int threads) {
		ThreadPoolExecutor crew = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES,
				new LinkedBlockingQueue<>(), work -> thread(name, work), new ThreadPoolExecutor.DiscardPolicy());
		crew.allowCoreThreadTimeOut(true);
		this.crews.add(crew);
		return work -> crew.execute(() -> survive(name, work));
	}

	private static Thread thread(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Logs the failure without its message, which may contain what a user wrote.
	 */
	@SuppressWarnings("checkstyle:IllegalCatch") // an Error must be logged too
	private static void survive(String name, Runnable work) {
		try {
			work.run();
		}
		catch (Throwable ex) {
			logger.warn("Work of '{}' could not be finished", name, Traces.of(ex));
		}
	}

	/**
	 * Stops after everything that produces work: the poller, the web server and the last
	 * deliveries have higher phases.
	 */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 16384;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * Starts nothing new, and waits five seconds for running work.
	 */
	@Override
	public void stop() {
		this.running = false;
		long end = System.nanoTime() + LAST_MOMENT.toNanos();
		this.crews.forEach(crew -> {
			crew.shutdown();
			crew.getQueue().clear();
		});
		this.crews.forEach(crew -> await(crew, end));
	}

	private static void await(ThreadPoolExecutor crew, long end) {
		try {
			if (!crew.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
				crew.shutdownNow();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
