package nl.driehoek.bot.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads the body of a request within a limit of size and of time.
 */
final class RequestBody {

	private static final int LARGEST = 1 << 20;

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private RequestBody() {
	}

	/**
	 * Reads the whole body.
	 * @throws ResponseStatusException with 413 or 408 if it is too large or too slow
	 */
	static String read(InputStream body) {
		long end = System.nanoTime() + LONGEST.toNanos();
		ByteArrayOutputStream read = new ByteArrayOutputStream();
		byte[] chunk = new byte[8192];
		int length = next(body, chunk);
		while (length >= 0) {
			read.write(chunk, 0, length);
			refuse(read.size() > LARGEST, HttpStatus.CONTENT_TOO_LARGE);
			refuse(System.nanoTime() > end, HttpStatus.REQUEST_TIMEOUT);
			length = next(body, chunk);
		}
		return read.toString(StandardCharsets.UTF_8);
	}

	private static int next(InputStream body, byte[] chunk) {
		try {
			return body.read(chunk);
		}
		catch (IOException ex) {
			throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "The body did not come in time", ex);
		}
	}

	private static void refuse(boolean limitExceeded, HttpStatus status) {
		if (limitExceeded) {
			throw new ResponseStatusException(status);
		}
	}

}
