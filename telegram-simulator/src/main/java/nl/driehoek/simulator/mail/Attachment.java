package nl.driehoek.simulator.mail;

/**
 * A file attached to a mail.
 */
public final class Attachment {

	private final String name;

	private final String mime;

	private final byte[] bytes;

	Attachment(String name, String mime, byte[] bytes) {
		this.name = name;
		this.mime = mime;
		this.bytes = bytes.clone();
	}

	public String name() {
		return this.name;
	}

	public String mime() {
		return this.mime;
	}

	public byte[] bytes() {
		return this.bytes.clone();
	}

	public int size() {
		return this.bytes.length;
	}

}
