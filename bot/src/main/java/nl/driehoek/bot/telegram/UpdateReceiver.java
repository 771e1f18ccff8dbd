package nl.driehoek.bot.telegram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.benmanes.caffeine.cache.Ticker;
import nl.driehoek.bot.talk.Incoming;
import nl.driehoek.bot.time.Traces;
import nl.driehoek.conversation.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Processes updates, serially per chat, and drops those beyond a chat's share. An update
 * is complete once its results are stored, or once it has failed permanently.
 */
final class UpdateReceiver implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(UpdateReceiver.class);

	/**
	 * The number of worker threads: enough to share one commit of the embedded store;
	 * more threads were not faster.
	 */
	private static final int AT_ONCE = 8;

	private final ThreadPoolExecutor threads = threads();

	private final ChatLines lines = new ChatLines();

	private final ChatShares shares = new ChatShares(Ticker.systemTicker());

	private final StoreRetry store = new StoreRetry();

	private final UpdateReader reader;

	private final Replies replies;

	private final Remarks remarks;

	private final TypingSign typing;

	UpdateReceiver(UpdateReader reader, Replies replies, Remarks remarks, TypingSign typing) {
		this.reader = reader;
		this.replies = replies;
		this.remarks = remarks;
		this.typing = typing;
	}

	/**
	 * Processes an update.
	 * @return completes normally once the update may be confirmed to Telegram
	 */
	CompletableFuture<Void> receive(RawUpdate raw) {
		Heard heard = read(raw);
		if (heard instanceof Heard.Word word) {
			return queue(word.incoming(), () -> hear(word));
		}
		if (heard instanceof Heard.Correction correction) {
			return queue(correction.incoming(), () -> hear(correction));
		}
		if (heard instanceof Heard.Beside beside) {
			this.remarks.make(beside.chat(), beside.language(), beside.remark());
		}
		else {
			this.replies.letGo(((Heard.Nothing) heard).callback());
		}
		return CompletableFuture.completedFuture(null);
	}

	/**
	 * Drops an update beyond the share of its chat, with one remark to that chat.
	 */
	private CompletableFuture<Void> queue(Incoming incoming, Runnable work) {
		Visitor visitor = incoming.visitor();
		if (!this.shares.take(visitor.chat())) {
			this.remarks.make(visitor.chat(), visitor.language(), Remark.TOO_MANY);
			return CompletableFuture.completedFuture(null);
		}
		return this.lines.after(visitor.chat(), () -> CompletableFuture.runAsync(work, this.threads))
			.whenComplete((done, failure) -> this.shares.giveBack(visitor.chat()));
	}

	private Heard read(RawUpdate raw) {
		try {
			return this.reader.read(raw.id(), raw.update().orElseThrow());
		}
		catch (RuntimeException ex) {
			logger.warn("Update {} cannot be read and is skipped", raw.id());
			return new Heard.Nothing(Optional.empty());
		}
	}

	private void hear(Heard.Word word) {
		process(word.incoming(), () -> this.replies.reply(word), word.callback());
	}

	private void hear(Heard.Correction correction) {
		process(correction.incoming(), () -> {
			if (!this.replies.correct(correction)) {
				Visitor visitor = correction.incoming().visitor();
				this.remarks.make(visitor.chat(), visitor.language(), Remark.EDITED);
			}
		}, Optional.empty());
	}

	private void process(Incoming incoming, Runnable work, Optional<String> callback) {
		Visitor visitor = incoming.visitor();
		try {
			this.typing.during(visitor.chat(), () -> this.store.until(work));
		}
		catch (StoppingException ex) {
			throw ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("Update {} failed and is not retried", incoming.updateId(), Traces.of(ex));
			this.remarks.make(visitor.chat(), visitor.language(), Remark.TROUBLE);
			this.replies.letGo(callback);
		}
	}

	/**
	 * Completes when all updates received so far are stored.
	 */
	CompletableFuture<Void> quiet() {
		return this.lines.quiet();
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	private static ThreadPoolExecutor threads() {
		AtomicInteger number = new AtomicInteger();
		ThreadPoolExecutor threads = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 30, TimeUnit.SECONDS,
				new LinkedBlockingQueue<>(), work -> new Thread(work, "telegram-in-" + number.incrementAndGet()));
		threads.allowCoreThreadTimeOut(true);
		return threads;
	}

}
