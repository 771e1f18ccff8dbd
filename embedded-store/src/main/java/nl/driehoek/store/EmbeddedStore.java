package nl.driehoek.store;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;

/**
 * A durable MongoDB inside this process, in one file: what it has answered survives a
 * hard stop.
 */
public final class EmbeddedStore implements AutoCloseable {

	/** There is no encryption, so no other machine is let in. */
	private static final String HOST = "127.0.0.1";

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
	 * Opens the store in a folder, or makes a new one, and lets in whoever is given its
	 * {@link #connectionString}.
	 * @param folder where its file is; made, for its owner only, if it is not there
	 * @return the store, listening on a free port of this machine
	 * @throws StoreInUseException if another process has it open
	 */
	public static EmbeddedStore open(Path folder) {
		return open(folder, StoreDoor.locked()).listen(0);
	}

	/**
	 * The same, for every program on this machine.
	 * @param folder as with {@link #open}
	 * @param port where to listen, 0 for any free port
	 * @return the store, listening
	 * @throws StoreInUseException if another process has it open
	 * @throws IllegalStateException if something else listens on that port
	 */
	public static EmbeddedStore share(Path folder, int port) {
		return open(folder, StoreDoor.open()).listen(port);
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

	private EmbeddedStore listen(int port) {
		try {
			InetAddress host = InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 });
			this.server.bind(new InetSocketAddress(host, port), 1, EVENT_LOOPS);
			return this;
		}
		// Netty throws what is not declared.
		catch (Exception ex) {
			close();
			throw new IllegalStateException("The store cannot listen on " + HOST + ":" + port, ex);
		}
	}

	/**
	 * What a client needs to connect.
	 * @return a connection string of MongoDB, which names no database
	 */
	public String connectionString() {
		return "mongodb://%s:%d/?maxPoolSize=%d%s".formatted(HOST, this.server.getLocalAddress().getPort(), CONNECTIONS,
				this.door.option());
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
