package nl.driehoek.bot.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import io.github.bucket4j.TimeMeter;
import nl.driehoek.registrations.party.ChatId;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * The HTTP clients for Telegram: one for calls and one for long polls, so that a waiting
 * poll blocks no call.
 */
final class TelegramLines implements AutoCloseable {

	/**
	 * As many chats may be slow at once without delaying another: a call waits for its
	 * answer on a thread of its own, and there are only as many threads as calls.
	 */
	private static final int AT_ONCE = 1_000;

	/** The connections and threads that are kept for the next call. */
	private static final int KEPT = 64;

	private static final int STACK_BYTES = 256 * 1024;

	private final Traffic traffic;

	private final OkHttpClient talking;

	private final OkHttpClient listening;

	private final TelegramClient calls;

	private final TelegramClient polls;

	TelegramLines(TelegramProperties properties) {
		this.traffic = new Traffic(new Pace(properties.callsPerSecond(), TimeMeter.SYSTEM_NANOTIME), AT_ONCE);
		this.talking = talking();
		this.listening = listening(properties.pollTimeout());
		TelegramUrl url = ApiAddress.of(properties.api().url());
		this.calls = new OkHttpTelegramClient(ApiAnswer.MAPPER, this.talking, properties.bot().token(), url);
		this.polls = new OkHttpTelegramClient(ApiAnswer.MAPPER, this.listening, properties.bot().token(), url);
	}

	/**
	 * Makes a call when its turn comes.
	 */
	<T extends Serializable> CompletableFuture<T> call(Slot slot, BotApiMethod<T> method) {
		return this.traffic.make(slot, () -> on(this.calls, method));
	}

	CompletableFuture<ShownAt> send(Slot slot, Supplier<SendFile> file) {
		return this.traffic.make(slot, () -> this.calls.executeAsync(file.get()))
			.thenApply(message -> new ShownAt(message.getMessageId()));
	}

	/**
	 * Completes when the turn of a call comes, which is then {@link Slot#granted}.
	 */
	CompletableFuture<Boolean> turn(Slot slot) {
		return this.traffic.make(slot, () -> CompletableFuture.completedFuture(true));
	}

	/**
	 * Makes the waiting messages to a chat as urgent as answers.
	 */
	void hurry(ChatId chat) {
		this.traffic.hurry(chat);
	}

	CompletableFuture<Boolean> set(SetWebhook webhook) {
		return this.calls.executeAsync(webhook);
	}

	CompletableFuture<Batch> poll(FetchUpdates poll) {
		return on(this.polls, poll);
	}

	/**
	 * Cancels the running poll.
	 */
	void hangUp() {
		this.listening.dispatcher().cancelAll();
	}

	@Override
	public void close() {
		hangUp();
		this.traffic.close();
		this.talking.dispatcher().executorService().shutdown();
		this.listening.dispatcher().executorService().shutdown();
		this.talking.connectionPool().evictAll();
		this.listening.connectionPool().evictAll();
	}

	private static <T extends Serializable> CompletableFuture<T> on(TelegramClient client, BotApiMethod<T> method) {
		try {
			return client.executeAsync(method);
		}
		catch (TelegramApiException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	/**
	 * Disables OkHttp's own retries: it could send a message twice. The callers retry
	 * where that is safe.
	 */
	private static OkHttpClient talking() {
		return SendTracker.watch(new OkHttpClient.Builder())
			.dispatcher(dispatcher("telegram-out"))
			.connectionPool(new ConnectionPool(KEPT, 5, TimeUnit.MINUTES))
			.retryOnConnectionFailure(false)
			.callTimeout(Duration.ofSeconds(60))
			.readTimeout(Duration.ofSeconds(30))
			.build();
	}

	private static OkHttpClient listening(Duration held) {
		return new OkHttpClient.Builder().dispatcher(dispatcher("telegram-poll-line"))
			.readTimeout(held.plusSeconds(10))
			.build();
	}

	private static Dispatcher dispatcher(String name) {
		Dispatcher dispatcher = new Dispatcher(
				new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
					Thread thread = new Thread(null, work, name, STACK_BYTES);
					thread.setDaemon(true);
					return thread;
				}));
		dispatcher.setMaxRequests(AT_ONCE);
		dispatcher.setMaxRequestsPerHost(AT_ONCE);
		return dispatcher;
	}

}
