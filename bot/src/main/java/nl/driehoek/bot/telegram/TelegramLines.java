package nl.driehoek.bot.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

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

	private static final int AT_ONCE = 64;

	private final OkHttpClient talking;

	private final OkHttpClient listening;

	private final TelegramClient calls;

	private final TelegramClient polls;

	TelegramLines(TelegramProperties properties) {
		this.talking = talking();
		this.listening = listening(properties.pollTimeout());
		TelegramUrl url = ApiAddress.of(properties.api().url());
		this.calls = new OkHttpTelegramClient(ApiAnswer.MAPPER, this.talking, properties.bot().token(), url);
		this.polls = new OkHttpTelegramClient(ApiAnswer.MAPPER, this.listening, properties.bot().token(), url);
	}

	<T extends Serializable> CompletableFuture<T> call(BotApiMethod<T> method) {
		return on(this.calls, method);
	}

	CompletableFuture<ShownAt> send(SendFile file) {
		return this.calls.executeAsync(file).thenApply(message -> new ShownAt(message.getMessageId()));
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
			.connectionPool(new ConnectionPool(AT_ONCE, 5, TimeUnit.MINUTES))
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
					Thread thread = new Thread(work, name);
					thread.setDaemon(true);
					return thread;
				}));
		dispatcher.setMaxRequests(AT_ONCE);
		dispatcher.setMaxRequestsPerHost(AT_ONCE);
		return dispatcher;
	}

}
