package nl.driehoek.bot.storage;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;

import com.mongodb.ConnectionString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DatabaseAwayTests {

	@Test
	@Timeout(20)
	void refusesToStartWithoutItsDatabaseAndSaysWhy() throws IOException {
		int nobody = freePort();
		ConnectionString address = new ConnectionString("mongodb://staff:geheim@127.0.0.1:" + nobody);
		DatabaseCheck check = new DatabaseCheck(address, Duration.ofSeconds(1));

		assertThatExceptionOfType(DatabaseAwayException.class).isThrownBy(check::passes)
			.withMessageContaining("The database at 127.0.0.1:" + nobody + " does not answer.")
			.withMessageContaining("Waited 1 seconds; the last failure was: java.net.ConnectException")
			.withMessageNotContaining("geheim");
	}

	@Test
	void saysInThreeSentencesWhatToDo() throws IOException {
		DatabaseCheck check = new DatabaseCheck(new ConnectionString("mongodb://127.0.0.1:" + freePort()),
				Duration.ofMillis(100));
		DatabaseAwayException refusal = catchThrowableOfType(DatabaseAwayException.class, check::passes);

		assertThat(new DatabaseAwayFailureAnalyzer().analyze(new IllegalStateException("bean", refusal))).isNotNull()
			.satisfies(analysis -> assertThat(analysis.getAction()).contains("MONGODB_URI"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
