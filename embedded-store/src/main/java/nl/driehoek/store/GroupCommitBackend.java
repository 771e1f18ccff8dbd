package nl.driehoek.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs MongoDB commands on a file with group commit: the commands of a batch share one
 * commit, and no reply leaves before it.
 */
final class GroupCommitBackend extends H2Backend {

	private static final Logger log = LoggerFactory.getLogger(GroupCommitBackend.class);

	/**
	 * Commands that need no data and skip the store thread, so that a heartbeat does not
	 * wait behind a slow scan.
	 */
	private static final Set<String> STORELESS = Set.of("ismaster", "ping", "buildinfo", "endsessions");

	private static final Set<String> GREETINGS = Set.of("hello", "ismaster");

	private static final int SHOWN_FRAMES = 8;

	private final StoreFile file;

	private final StoreDoor door;

	private final StoreThread storeThread;

	/**
	 * Serves an open file.
	 * @param onFailure runs once a batch could not be written to the file
	 */
	GroupCommitBackend(StoreFile file, StoreDoor door, Runnable onFailure) {
		super(file.store());
		this.file = file;
		this.door = door;
		this.storeThread = new StoreThread(new FileCommit(file), onFailure);
	}

	@Override
	public Document handleMessage(MongoMessage message) {
		try {
			return super.handleMessage(message);
		}
		catch (MongoServerException ex) {
			return ErrorReply.of(ex);
		}
		catch (RuntimeException ex) {
			// Not the exception's message, which may quote a document.
			log.error("The command {} failed: {} at {}", message.getDocument().keySet().iterator().next(),
					ex.getClass().getName(), Stream.of(ex.getStackTrace()).limit(SHOWN_FRAMES).toList());
			return ErrorReply.of(new MongoServerException("Unknown error: " + ex.getClass().getSimpleName(), ex));
		}
	}

	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		String name = command.toLowerCase(Locale.ROOT);
		if (GREETINGS.contains(name)) {
			this.door.greet(channel, query);
		}
		if (name.equals("hello")) {
			return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
		}
		if (STORELESS.contains(name)) {
			return super.handleCommand(channel, database, command, query);
		}
		this.door.pass(channel);
		if (name.equals("listdatabases")) {
			return this.storeThread.call(this::listDatabases);
		}
		return this.storeThread.call(() -> super.handleCommand(channel, database, command, query));
	}

	/**
	 * Runs work on the store thread, between two commands.
	 */
	void betweenCommands(Runnable work) {
		this.storeThread.call(() -> {
			work.run();
			return new Document();
		});
	}

	/**
	 * Refuses OP_QUERY: MongoDB removed it in 5.1, and the library would run it outside
	 * the store thread.
	 */
	@Override
	public QueryResult handleQuery(MongoQuery query) {
		throw new MongoServerException("OP_QUERY is not supported");
	}

	@Override
	public void close() {
		if (!this.storeThread.stop()) {
			this.file.abandon();
		}
		else if (!getMvStore().isClosed()) {
			this.file.close();
		}
		super.close();
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return IndexedDatabase.open(name, getMvStore(), getCursorRegistry());
	}

	/** Replaces the library's version, which opens every database again. */
	private Document listDatabases() {
		List<Document> databases = listDatabaseNames().stream()
			.sorted()
			.map(name -> new Document("name", name))
			.toList();
		return new Document("databases", databases).append("ok", 1.0);
	}

}
