package nl.driehoek.bot.storage;

import java.net.InetSocketAddress;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A durable MongoDB inside this process, in one file: what it has answered survives a
 * hard stop.
 */
public final class EmbeddedStore implements AutoCloseable {

	/**
	 * An event loop waits for its reply, so this bounds how many connections can share a
	 * commit.
	 */
	private static final int EVENT_LOOPS = 32;

	/** Leaves event loops free, so that heartbeats need not wait. */
	private static final int CONNECTIONS = 24;

	private final DataFolder folder;

	private final StoreDoor door;

	private final MongoServer server;

	private EmbeddedStore(DataFolder folder, StoreDoor door) {
		this.folder = folder;
		this.door = door;
		this.server = new MongoServer(new GroupCommitBackend(StoreFile.open(folder.storeFile()), folder.storeFile(),
				door, EmbeddedStore::giveUp));
	}

	/**
	 * Ends the process, which is of no use without its store; whoever watches over it
	 * starts it again. In order it could not stop: that wants the store.
	 */
	private static void giveUp() {
		Runtime.getRuntime().halt(1);
	}

	/**
	 * Opens the store, or makes a new one, for who gets its {@link #connectionString}.
	 * @param folder where its file is; made, for its owner only, if it is not there
	 * @return the store, not listening yet
	 * @throws StoreInUseException if another process has it open
	 */
	public static EmbeddedStore open(Path folder) {
		return open(folder, StoreDoor.locked());
	}

	/**
	 * The same, for everyone who can reach its port.
	 */
	static EmbeddedStore openToAll(Path folder) {
		return open(folder, StoreDoor.open());
	}

	private static EmbeddedStore open(Path folder, StoreDoor door) {
		DataFolder held = DataFolder.hold(folder);
		try {
			return new EmbeddedStore(held, door);
		}
		catch (RuntimeException ex) {
			held.close();
			throw ex;
		}
	}

	/**
	 * Lets clients in.
	 * @param host the address to listen on; there is no encryption, so a local one
	 * @param port the port, 0 for any free one
	 * @return this store
	 * @throws IllegalStateException if something else listens there; the store is closed
	 * then
	 */
	public EmbeddedStore listen(String host, int port) {
		try {
			this.server.bind(new InetSocketAddress(host, port), 1, EVENT_LOOPS);
			return this;
		}
		// Netty throws what is not declared.
		catch (Exception ex) {
			close();
			throw new IllegalStateException("The store cannot listen on " + host + ":" + port, ex);
		}
	}

	/**
	 * What a client needs to connect.
	 * @return a connection string of MongoDB
	 */
	public String connectionString() {
		InetSocketAddress address = this.server.getLocalAddress();
		return "mongodb://%s:%d/driehoek?maxPoolSize=%d%s".formatted(address.getHostString(), address.getPort(),
				CONNECTIONS, this.door.option());
	}

	/**
	 * Answers what has been asked, closes the file and lets go of the folder.
	 */
	@Override
	public void close() {
		try {
			this.server.shutdownNow();
		}
		finally {
			this.folder.close();
		}
	}

}
