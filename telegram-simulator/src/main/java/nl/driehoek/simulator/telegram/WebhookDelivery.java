package nl.driehoek.simulator.telegram;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jetty.http.HttpStatus;

/**
 * Posts updates to the webhook, in order per chat; retries each until the bot answers
 * 2xx.
 */
final class WebhookDelivery implements AutoCloseable {

	private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Set<Long> busy = ConcurrentHashMap.newKeySet();

	private final WebhookTarget target;

	private final Updates updates;

	private final Duration retry;

	private final Consumer<String> trouble;

	private volatile boolean open = true;

	WebhookDelivery(WebhookTarget target, Updates updates, Duration retry, Consumer<String> trouble) {
		this.target = target;
		this.updates = updates;
		this.retry = retry;
		this.trouble = trouble;
	}

	void start() {
		Thread thread = new Thread(this::run, "webhook");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		this.open = false;
	}

	private void run() {
		try {
			while (this.open) {
				this.updates.queue().await(this::isDeliverable, LOOK_AGAIN).ifPresent(this::deliver);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean isDeliverable(Update update) {
		return this.open && this.busy.size() < this.target.connections() && !this.busy.contains(lane(update));
	}

	/**
	 * The key of a serial lane: the chat, or a key per update if it belongs to no chat.
	 */
	private static Long lane(Update update) {
		return (update.chat() != 0) ? update.chat() : Long.MIN_VALUE + update.id();
	}

	private void deliver(Update update) {
		this.busy.add(lane(update));
		CompletableFuture<Optional<String>> outcome = this.http
			.sendAsync(this.target.request(update), HttpResponse.BodyHandlers.discarding())
			.handle((response, failure) -> (failure != null) ? Optional.of("Connection refused or broken")
					: problem(response));
		var unused = outcome.thenAccept((problem) -> settle(update, problem));
	}

	private static Optional<String> problem(HttpResponse<Void> response) {
		boolean fine = response.statusCode() / 100 == 2;
		return fine ? Optional.empty() : Optional.of("Wrong response from the webhook: " + response.statusCode() + " "
				+ HttpStatus.getMessage(response.statusCode()));
	}

	private void settle(Update update, Optional<String> problem) {
		if (problem.isEmpty()) {
			this.busy.remove(lane(update));
			this.updates.queue().delivered(update);
			return;
		}
		this.trouble.accept(problem.get());
		CompletableFuture.delayedExecutor(this.retry.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			this.busy.remove(lane(update));
			this.updates.queue().wakeAll();
		});
	}

}
