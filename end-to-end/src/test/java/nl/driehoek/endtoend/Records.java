package nl.driehoek.endtoend;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/**
 * Reads the stored data with the plain MongoDB driver, without our code.
 */
final class Records implements AutoCloseable {

	private final MongoClient client;

	private final MongoDatabase database;

	Records(String uri) {
		this.client = MongoClients.create(uri);
		this.database = this.client.getDatabase(databaseOf(uri));
	}

	private static String databaseOf(String uri) {
		String named = new ConnectionString(uri).getDatabase();
		return (named != null) ? named : "driehoek";
	}

	List<Document> all(String collection) {
		return this.database.getCollection(collection).find().into(new ArrayList<>());
	}

	List<Document> where(String collection, String field, Object value) {
		return this.database.getCollection(collection).find(Filters.eq(field, value)).into(new ArrayList<>());
	}

	List<Document> registrationsOf(long chat) {
		return where("registrations", "contact", "telegram:" + chat);
	}

	List<Document> invitationsFor(Document registration) {
		return where("invitations", "registration", registration.getString("_id"));
	}

	/**
	 * The seats of all programmes.
	 */
	List<Document> seats() {
		return all("plans").stream().flatMap(plan -> plan.getList("seats", Document.class).stream()).toList();
	}

	List<Document> seatsOf(Document registration) {
		return seats().stream()
			.filter(seat -> registration.getString("_id").equals(seat.getString("registration")))
			.toList();
	}

	Document conversation(long chat) {
		return where("conversations", "_id", "telegram:" + chat).get(0);
	}

	/** The notes of a conversation, as JSON. */
	String notes(long chat) {
		return conversation(chat).get("notes", Document.class).toJson();
	}

	@Override
	public void close() {
		this.client.close();
	}

}
