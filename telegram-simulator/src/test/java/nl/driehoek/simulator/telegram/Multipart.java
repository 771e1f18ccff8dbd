package nl.driehoek.simulator.telegram;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Builds a multipart body.
 */
final class Multipart {

	static final String TYPE = "multipart/form-data; boundary=XX";

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	Multipart field(String name, String value) {
		return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
	}

	Multipart file(String name, String fileName, byte[] content) {
		return part("name=\"" + name + "\"; filename=\"" + fileName + "\"", content);
	}

	byte[] bytes() {
		write("--XX--\r\n");
		return this.body.toByteArray();
	}

	private Multipart part(String disposition, byte[] content) {
		write("--XX\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n");
		this.body.writeBytes(content);
		write("\r\n");
		return this;
	}

	private void write(String text) {
		this.body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

}
