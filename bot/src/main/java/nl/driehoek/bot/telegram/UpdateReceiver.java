package nl.driehoek.bot.telegram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.driehoek.conversation.Visitor;
import nl.driehoek.bot.time.Traces;

/**
 * Receives updates, those of one chat one after the other. An update is received once all
 * that came of it is stored, or once it is certain that nothing will.
 */
final class UpdateReceiver implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(UpdateReceiver.class);

	/**
	 * Enough to share a commit of the embedded store; more made nothing faster.
	 */
	private static final int AT_ONCE = 8;

	private final ThreadPoolExecutor threads = threads();

	private final ChatLines lines = new ChatLines();

	private final StorePatience store = new StorePatience();

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
	 * Receives an update.
	 * @return ends well once the update may be confirmed
	 */
	CompletableFuture<Void> receive(RawUpdate raw) {
		Heard heard = read(raw);
		if (heard instanceof Heard.Word word) {
			return this.lines.after(word.incoming().visitor().chat(),
					() -> CompletableFuture.runAsync(() -> hear(word), this.threads));
		}
		if (heard instanceof Heard.Beside beside) {
			this.remarks.make(beside.chat(), beside.language(), beside.remark());
		}
		else {
			this.replies.letGo(((Heard.Nothing) heard).callback());
		}
		return CompletableFuture.completedFuture(null);
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
		Visitor visitor = word.incoming().visitor();
		try {
			this.typing.during(visitor.chat(), () -> this.store.until(() -> this.replies.reply(word)));
		}
		catch (StoppingException ex) {
			throw ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("Update {} went wrong and is let go", word.incoming().updateId(), Traces.of(ex));
			this.remarks.make(visitor.chat(), visitor.language(), Remark.TROUBLE);
			this.replies.letGo(word.callback());
		}
	}

	/**
	 * Ends when all that was received so far is stored.
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
