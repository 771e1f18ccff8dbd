package nl.driehoek.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;

/**
 * Words a refused command for the client, without the library's log line that would quote
 * the whole command.
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
