package nl.driehoek.bot.telegram;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The webhook: receives updates from Telegram, authenticated by the shared secret.
 * Answers 200 once the update is stored; after any other status Telegram retries.
 */
@RestController
class WebhookController {

	static final String PATH = "/telegram/webhook";

	private static final int PATIENCE_SECONDS = 30;

	private final UpdateReceiver receiver;

	private final TelegramProperties.Webhook webhook;

	WebhookController(UpdateReceiver receiver, TelegramProperties.Webhook webhook) {
		this.receiver = receiver;
		this.webhook = webhook;
	}

	/**
	 * Checks the secret before it reads the body, and holds no thread until the update is
	 * stored.
	 */
	@PostMapping(PATH)
	CompletableFuture<ResponseEntity<Void>> receive(
			@RequestHeader("X-Telegram-Bot-Api-Secret-Token") Optional<String> secret, InputStream body) {
		if (!this.webhook.isWanted()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		if (!secret.filter(this::isRight).isPresent()) {
			throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
		}
		return UpdateParser.single(RequestBody.read(body))
			.map(this::store)
			.orElseGet(() -> CompletableFuture.completedFuture(ResponseEntity.ok().build()));
	}

	private boolean isRight(String secret) {
		return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8),
				this.webhook.secret().getBytes(StandardCharsets.UTF_8));
	}

	private CompletableFuture<ResponseEntity<Void>> store(RawUpdate update) {
		return this.receiver.receive(update)
			.copy()
			.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
			.handle((stored, failure) -> ResponseEntity
				.status((failure == null) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
				.build());
	}

}
