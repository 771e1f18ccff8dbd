package nl.driehoek.calendar.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file as octets, as it is sent.
 */
final class RawFile {

	private final byte[] octets;

	RawFile(byte[] octets) {
		this.octets = octets.clone();
	}

	/**
	 * The file with one character per octet.
	 */
	String octets() {
		return new String(this.octets, StandardCharsets.ISO_8859_1);
	}

	/**
	 * The folded lines, one character per octet.
	 */
	List<String> travellingLines() {
		return List.of(octets().split("\r\n"));
	}

	List<String> unfolded() {
		String text = new String(this.octets, StandardCharsets.UTF_8);
		return List.of(text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n"));
	}

	static boolean isText(String octets) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
			return StandardCharsets.UTF_8.newDecoder().decode(bytes) != null;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
