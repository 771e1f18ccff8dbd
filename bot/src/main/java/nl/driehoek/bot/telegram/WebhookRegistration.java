package nl.driehoek.bot.telegram;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

import org.springframework.context.SmartLifecycle;

/**
 * Sets the webhook at Telegram; retries until Telegram accepts it.
 */
final class WebhookRegistration implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(WebhookRegistration.class);

	private final AtomicBoolean running = new AtomicBoolean();

	private final TelegramLines lines;

	private final Pulse pulse;

	private final TelegramProperties.Webhook webhook;

	WebhookRegistration(TelegramLines lines, Pulse pulse, TelegramProperties.Webhook webhook) {
		this.lines = lines;
		this.pulse = pulse;
		this.webhook = webhook;
	}

	@Override
	public boolean isAutoStartup() {
		return this.webhook.isWanted();
	}

	@Override
	public void start() {
		logger.info("Waits for Telegram to call the webhook");
		this.running.set(true);
		register();
	}

	private void register() {
		var unused = Persistence.DOGGED.insist(() -> this.lines.set(call())).whenComplete((done, failure) -> {
			if (failure == null) {
				this.pulse.beat();
			}
			else if (isRunning()) {
				logger.error("Telegram does not accept the webhook; retrying in a minute: {}",
						Fault.of(failure).reason());
				CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(this::register);
			}
		});
	}

	private SetWebhook call() {
		return SetWebhook.builder()
			.url(address(this.webhook.url()))
			.secretToken(this.webhook.secret())
			.allowedUpdates(FetchUpdates.WANTED)
			.build();
	}

	/**
	 * Adds the path of {@link WebhookController} to a URL without a path.
	 */
	static String address(String url) {
		String path = URI.create(url).getPath();
		return (path == null || path.length() < 2) ? url.replaceAll("/$", "") + WebhookController.PATH : url;
	}

	@Override
	public void stop() {
		this.running.set(false);
	}

	@Override
	public boolean isRunning() {
		return this.running.get();
	}

}
