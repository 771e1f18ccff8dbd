package nl.driehoek.bot.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The webhook: receives updates from Telegram, authenticated by the shared secret.
 * Answers 200 once the update is stored; after any other status Telegram retries.
 */
@RestController
class WebhookController {

	static final String PATH = "/telegram/webhook";

	private static final int LARGEST = 1 << 20;

	private static final int PATIENCE_SECONDS = 30;

	private final UpdateReceiver receiver;

	private final TelegramProperties.Webhook webhook;

	WebhookController(UpdateReceiver receiver, TelegramProperties.Webhook webhook) {
		this.receiver = receiver;
		this.webhook = webhook;
	}

	@PostMapping(PATH)
	@ResponseStatus(HttpStatus.OK)
	void receive(@RequestHeader("X-Telegram-Bot-Api-Secret-Token") Optional<String> secret, InputStream body)
			throws IOException {
		if (!this.webhook.isWanted()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (!secret.filter(this::isRight).isPresent()) {
			throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
		}
		byte[] update = body.readNBytes(LARGEST + 1);
		if (update.length > LARGEST) {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
		}
		UpdateParser.single(new String(update, StandardCharsets.UTF_8)).ifPresent(this::store);
	}

	private boolean isRight(String secret) {
		return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8),
				this.webhook.secret().getBytes(StandardCharsets.UTF_8));
	}

	private void store(RawUpdate update) {
		try {
			this.receiver.receive(update).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Not stored yet, please retry", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Not stored yet, please retry", ex);
		}
	}

}
