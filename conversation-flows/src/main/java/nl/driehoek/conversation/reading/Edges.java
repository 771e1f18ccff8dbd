package nl.driehoek.conversation.reading;

/**
 * Strips characters from both ends of a text.
 */
final class Edges {

	private Edges() {
	}

	static String strip(String text, String leading, String trailing) {
		int start = 0;
		int end = text.length();
		while (start < end && leading.indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		while (end > start && trailing.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(start, end);
	}

}
