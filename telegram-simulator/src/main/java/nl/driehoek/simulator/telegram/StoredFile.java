package nl.driehoek.simulator.telegram;

/**
 * A file stored by Telegram.
 *
 * @param id the file id
 * @param name its file name
 * @param mime its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredFile(String id, String name, String mime, byte[] content) {

	public int size() {
		return this.content.length;
	}

	String uniqueId() {
		return "u" + this.id;
	}

	String path() {
		return "files/" + this.id;
	}

}
