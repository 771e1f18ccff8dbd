package nl.driehoek.bot.storage;

import java.util.UUID;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A running store and a client with the bot's own settings.
 */
final class TestStore implements AutoCloseable {

	private final MongoClient client;

	private final Runnable stop;

	private final SentCommands sent = new SentCommands();

	TestStore(String uri, Runnable stop) {
		MongoClientSettings.Builder settings = MongoClientSettings.builder();
		settings.applyConnectionString(new ConnectionString(uri));
		new SafeWrites().customize(settings);
		settings.addCommandListener(this.sent);
		this.client = MongoClients.create(settings.build());
		this.stop = stop;
	}

	MongoClient client() {
		return this.client;
	}

	SentCommands sent() {
		return this.sent;
	}

	MongoTemplate freshDatabase() {
		return new MongoTemplate(this.client, "test-" + UUID.randomUUID());
	}

	@Override
	public void close() {
		this.client.close();
		this.stop.run();
	}

}
