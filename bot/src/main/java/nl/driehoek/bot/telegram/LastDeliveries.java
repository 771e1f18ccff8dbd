package nl.driehoek.bot.telegram;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

import nl.driehoek.bot.talk.Receipts;

/**
 * On shutdown, waits up to 10 seconds for running deliveries and stores their results.
 */
final class LastDeliveries implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(LastDeliveries.class);

	private final UpdateReceiver receiver;

	private final TelegramDelivery delivery;

	private final Receipts receipts;

	private volatile boolean running;

	LastDeliveries(UpdateReceiver receiver, TelegramDelivery delivery, Receipts receipts) {
		this.receiver = receiver;
		this.delivery = delivery;
		this.receipts = receipts;
	}

	/**
	 * A lower phase stops later: after the poller and the web server.
	 */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE - 8192;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		try {
			this.receiver.quiet().thenCompose(received -> this.delivery.quiet()).get(10, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			logger.info("Some cards are not delivered yet; they will be delivered after the next start");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.receipts.flush();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
