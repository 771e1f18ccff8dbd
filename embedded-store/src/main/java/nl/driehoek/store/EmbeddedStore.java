package nl.driehoek.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A durable MongoDB server inside this process, with its data in one file: a write that
 * was answered survives a kill of the process and a power cut.
 */
public final class EmbeddedStore implements AutoCloseable {

	/** Not reachable from other machines, because connections are not encrypted. */
	private static final String HOST = "127.0.0.1";

	/**
	 * An event loop blocks until its command is committed, so at most this many commands
	 * share a commit.
	 */
	private static final int EVENT_LOOPS = 32;

	/** Fewer than the event loops, so that the driver's heartbeats find a free one. */
	private static final int CONNECTIONS = 24;

	private final DataFolder folder;

	private final StoreDoor door;

	private final MongoServer server;

	private final CopyClock copies;

	private EmbeddedStore(DataFolder folder, StoreFile file, StoreDoor door, CopyShelf shelf) {
		this.folder = folder;
		this.door = door;
		GroupCommitBackend backend = new GroupCommitBackend(file, door, EmbeddedStore::giveUp);
		this.server = new MongoServer(backend);
		this.copies = new CopyClock(shelf, new CopyRequest(folder.files().folder()),
				new RunningCopy(backend, shelf, folder.files()), Clock.systemUTC());
	}

	/**
	 * Halts the process: it cannot work without its store, and a supervisor can restart
	 * it. An orderly exit could hang, because shutdown hooks may need the store.
	 */
	private static void giveUp() {
		Runtime.getRuntime().halt(1);
	}

	/**
	 * Opens the store of a folder, or creates one, and admits only clients that use its
	 * {@link #connectionString}.
	 * @param folder the folder of its file; created if it is absent, and closed to other
	 * users
	 * @return the store, listening on a free port of this machine
	 * @throws StoreInUseException if another process has it open
	 * @throws StoreDamagedException if it does not hold what it promised
	 * @throws StoreExposedException if it cannot be closed to other users of the machine
	 */
	public static EmbeddedStore open(Path folder) {
		return open(folder, new LocalDisk());
	}

	static EmbeddedStore open(Path folder, Disk disk) {
		return open(folder, disk, StoreDoor.locked()).listen(0);
	}

	/**
	 * Opens the store of a folder, or creates one, and admits every program on this
	 * machine.
	 * @param folder as with {@link #open}
	 * @param port the port to listen on, 0 for any free port
	 * @return the store, listening
	 * @throws StoreInUseException if another process has it open
	 * @throws StoreDamagedException if it does not hold what it promised
	 * @throws StoreExposedException if it cannot be closed to other users of the machine
	 * @throws IllegalStateException if something else listens on that port
	 */
	public static EmbeddedStore share(Path folder, int port) {
		return open(folder, new LocalDisk(), StoreDoor.open()).listen(port);
	}

	private static EmbeddedStore open(Path folder, Disk disk, StoreDoor door) {
		DataFolder held = DataFolder.hold(folder);
		try {
			CopyShelf shelf = new CopyShelf(disk, folder);
			return new EmbeddedStore(held, open(disk, held.files(), shelf), door, shelf);
		}
		catch (RuntimeException ex) {
			held.close();
			throw ex;
		}
	}

	private static StoreFile open(Disk disk, StoreFiles files, CopyShelf shelf) {
		try {
			return StoreFile.open(disk, files);
		}
		catch (StoreDamagedException ex) {
			throw new StoreDamagedException(ex, shelf.remedy());
		}
	}

	private EmbeddedStore listen(int port) {
		try {
			InetAddress host = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
			this.server.bind(new InetSocketAddress(host, port), 1, EVENT_LOOPS);
			this.copies.start();
			return this;
		}
		// Netty throws checked exceptions that it does not declare.
		catch (Exception ex) {
			close();
			throw new IllegalStateException("The store cannot listen on " + HOST + ":" + port, ex);
		}
	}

	/**
	 * Returns the address for the MongoDB drivers of clients.
	 * @return a connection string that names no database
	 */
	public String connectionString() {
		return "mongodb://%s:%d/?maxPoolSize=%d%s".formatted(HOST, this.server.getLocalAddress().getPort(), CONNECTIONS,
				this.door.option());
	}

	/**
	 * Answers the commands that have arrived, closes the file and releases the folder.
	 */
	@Override
	public void close() {
		try {
			this.copies.close();
			this.server.shutdownNow();
		}
		finally {
			this.folder.close();
		}
	}

}
