package nl.driehoek.bot.storage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterDescription;
import com.mongodb.event.ClusterDescriptionChangedEvent;
import com.mongodb.event.ClusterListener;

/**
 * Waits at the start until the database answers, so that a wrong address is reported in a
 * few lines, and not by the first bean that needs the database. Sends no command of its
 * own.
 */
final class DatabaseCheck implements ClusterListener {

	/** As long as a replica set takes to elect a primary. */
	private static final Duration PATIENCE = Duration.ofSeconds(12);

	private final CountDownLatch writable = new CountDownLatch(1);

	private final ConnectionString address;

	private final Duration patience;

	private volatile String lastFailure = "no answer";

	DatabaseCheck(ConnectionString address, Duration patience) {
		this.address = address;
		this.patience = patience;
	}

	static DatabaseCheck of(ConnectionString address) {
		return new DatabaseCheck(address, PATIENCE);
	}

	/**
	 * Returns once there is a server that takes writes.
	 * @throws DatabaseAwayException if there is none in time
	 */
	void passes() {
		MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(this.address);
		settings.applyToClusterSettings(cluster -> cluster.addClusterListener(this));
		try (MongoClient client = MongoClients.create(settings.build())) {
			observe(client.getClusterDescription());
			if (!this.writable.await(this.patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new DatabaseAwayException(this.address.getHosts(), this.patience, this.lastFailure);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new DatabaseAwayException(this.address.getHosts(), this.patience, "interrupted");
		}
	}

	@Override
	public void clusterDescriptionChanged(ClusterDescriptionChangedEvent event) {
		observe(event.getNewDescription());
	}

	private void observe(ClusterDescription cluster) {
		if (cluster.hasWritableServer()) {
			this.writable.countDown();
		}
		cluster.getServerDescriptions().forEach(server -> {
			Throwable failure = server.getException();
			if (failure != null) {
				this.lastFailure = rootOf(failure).toString();
			}
		});
	}

	private static Throwable rootOf(Throwable failure) {
		Throwable cause = failure.getCause();
		return (cause != null) ? rootOf(cause) : failure;
	}

}
