package nl.driehoek.bot.storage;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * Looks at each command that the bot sends: only the few that every store knows, and no
 * query or sort that no index serves. What a test itself sends is left alone.
 */
public final class SentCommands implements CommandListener {

	private static final Set<String> ALLOWED = Set.of("find", "insert", "update", "delete", "createIndexes",
			"dropIndexes", "getMore", "killCursors", "hello", "isMaster", "ismaster", "endSessions");

	private final Map<String, Set<IndexKeys>> indexes = new ConcurrentHashMap<>();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	@Override
	public void commandStarted(CommandStartedEvent event) {
		if (isOfTheBot()) {
			BsonDocument command = event.getCommand();
			String name = event.getCommandName();
			if (!ALLOWED.contains(name)) {
				this.complaints.add("Not every store knows " + command.toJson());
			}
			String collection = event.getDatabaseName() + "." + command.getOrDefault(name, command).toString();
			switch (name) {
				case "createIndexes" -> command.getArray("indexes").forEach(index -> add(collection, index));
				case "find" -> check(collection, command, IndexUse.find(command));
				case "update" -> command.getArray("updates")
					.forEach(update -> check(collection, command, IndexUse.write(update.asDocument())));
				case "delete" -> command.getArray("deletes")
					.forEach(delete -> check(collection, command, IndexUse.write(delete.asDocument())));
				default -> {
				}
			}
		}
	}

	/** The driver tells of a command on the thread that sends it. */
	private static boolean isOfTheBot() {
		return StackWalker.getInstance()
			.walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith(MongoRows.class.getName())));
	}

	private void add(String collection, BsonValue index) {
		this.indexes.computeIfAbsent(collection, first -> ConcurrentHashMap.newKeySet())
			.add(IndexKeys.of(index.asDocument()));
	}

	private void check(String collection, BsonDocument command, IndexUse use) {
		Set<IndexKeys> known = this.indexes.getOrDefault(collection, Set.of());
		if (!use.isServedBy(known)) {
			this.complaints.add("No index of " + known + " serves, or no limit bounds " + command.toJson());
		}
	}

	/**
	 * Complains of the commands since it did so last.
	 * @throws AssertionError if there is something to complain of
	 */
	public void verify() {
		String first = this.complaints.peek();
		this.complaints.clear();
		if (first != null) {
			throw new AssertionError(first);
		}
	}

}
