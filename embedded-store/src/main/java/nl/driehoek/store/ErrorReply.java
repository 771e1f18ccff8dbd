package nl.driehoek.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/**
 * Builds the reply to a refused command. The library's own version also logs the whole
 * command, which may hold personal data.
 */
final class ErrorReply {

	private ErrorReply() {
	}

	static Document of(MongoServerException refusal) {
		Document reply = new Document("ok", 0).append("errmsg", refusal.getMessageWithoutErrorCode());
		if (refusal instanceof MongoServerError error) {
			reply.put("code", error.getCode());
			reply.putIfNotNull("codeName", error.getCodeName());
		}
		return reply;
	}

}
