package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

import org.springframework.context.SmartLifecycle;

/**
 * Sets the webhook at Telegram; retries until Telegram accepts it. Looks now and then
 * whether it is still set, and sets it again.
 */
final class WebhookRegistration implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(WebhookRegistration.class);

	private final AtomicBoolean running = new AtomicBoolean();

	private final TelegramLines lines;

	private final Pulse pulse;

	private final TelegramProperties.Webhook webhook;

	private final Duration every;

	/**
	 * Creates the registration.
	 * @param every the pause between two looks
	 */
	WebhookRegistration(TelegramLines lines, Pulse pulse, TelegramProperties.Webhook webhook, Duration every) {
		this.every = every;
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
				logger.error("Telegram does not accept the webhook; retrying: {}", Fault.of(failure).reason());
			}
			later((failure == null) ? this::look : this::register);
		});
	}

	private void later(Runnable work) {
		CompletableFuture.delayedExecutor(this.every.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			if (isRunning()) {
				work.run();
			}
		});
	}

	private void look() {
		var unused = this.lines.call(Slot.setting(), new GetWebhookInfo()).whenComplete((info, failure) -> {
			if (failure != null) {
				this.pulse.falter();
				later(this::look);
			}
			else if (WebhookAddress.isSame(Objects.requireNonNullElse(info.getUrl(), ""), this.webhook.url())) {
				this.pulse.beat();
				later(this::look);
			}
			else {
				logger.warn("Somebody else removed the webhook; setting it again");
				this.pulse.stop();
				register();
			}
		});
	}

	private SetWebhook call() {
		return SetWebhook.builder()
			.url(this.webhook.url())
			.secretToken(this.webhook.secret())
			.allowedUpdates(FetchUpdates.WANTED)
			.build();
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
