package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class BotTests {

	private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private static final Instant MAY = Instant.parse("2026-05-01T08:00:00Z");

	private final BlockingQueue<BotState> states = new LinkedBlockingQueue<>();

	@TempDir
	private Path folder = Path.of("");

	private int port;

	@BeforeEach
	void findPort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = socket.getLocalPort();
		}
	}

	private Bot bot = new Bot(Path.of("none"), settings(), new TryOutClock(START, InstantSource.system()));

	@AfterEach
	void stop() {
		this.bot.close();
	}

	@Test
	void runsTheJarUntilItAnswers() throws Exception {
		begin(START);

		assertThat(this.bot.log().last(9)).contains("begun at " + START + " for 1001");
		assertThat(this.bot.time()).isEqualTo(new BotTime(START, this.bot.time().next(), true));
	}

	@Test
	void doesNotInheritProductionSettings() {
		Map<String, String> environment = new HashMap<>(Map.of("MONGODB_URI", "mongodb://production",
				"TELEGRAM_WEBHOOK_URL", "https://gemeente.example", "SMTP_PASSWORD", "secret", "PATH", "/usr/bin"));

		BotProcess.removeProductionSettings(environment);

		assertThat(environment).containsOnlyKeys("PATH");
	}

	@Test
	void restartsAtTheTimeItHadReached() throws Exception {
		begin(START);
		this.bot.move(MAY.toString());

		this.bot.stopHard();
		this.bot.start();
		await(BotState.RUNNING);

		assertThat(this.bot.time().now()).isAfterOrEqualTo(MAY).isBefore(MAY.plusSeconds(600));
	}

	@Test
	void keepsTheTargetTimeWhenTheAnswerIsLost() throws Exception {
		begin(START);
		Instant far = Instant.parse("2027-01-01T08:00:00Z");

		assertThatIOException().isThrownBy(() -> this.bot.move(far.toString()));
		await(BotState.DIED);

		assertThat(this.bot.time().live()).isFalse();
		assertThat(this.bot.time().now()).isAfterOrEqualTo(far);
	}

	@Test
	void keepsItsTimeWhenTheBotRefusesToMove() throws Exception {
		begin(START);

		assertThatExceptionOfType(ClockClient.Refusal.class).isThrownBy(() -> this.bot.move("1980-01-01T08:00:00Z"));

		assertThat(this.bot.time().now()).isEqualTo(START);
	}

	@Test
	void showsTheLastLinesOfABotThatDied() throws Exception {
		create(Instant.parse("1999-01-01T08:00:00Z"));

		this.bot.start();
		await(BotState.DIED);

		assertThat(this.bot.log().last(1)).containsExactly("no programme in 1999");
	}

	@Test
	void saysThatAnotherProgramHasThePort() throws Exception {
		create(START);

		try (ServerSocket taken = new ServerSocket(this.port, 1, InetAddress.getLoopbackAddress())) {
			assertThatExceptionOfType(CannotStartException.class).isThrownBy(this.bot::start)
				.satisfies((sorry) -> assertThat(sorry.sentence(new Console(Locale.ROOT)))
					.startsWith("Port " + taken.getLocalPort() + " is in use"));
		}
	}

	private void begin(Instant now) throws Exception {
		create(now);
		this.bot.start();
		await(BotState.RUNNING);
	}

	private void create(Instant now) throws IOException {
		this.bot = new Bot(FakeBot.jar(this.folder), settings(), new TryOutClock(now, InstantSource.system()));
		this.bot.onChange(this.states::add);
	}

	private void await(BotState wanted) throws InterruptedException {
		BotState last = BotState.STARTING;
		while (last != wanted) {
			BotState next = this.states.poll(30, TimeUnit.SECONDS);
			assertThat(next).as("after " + last).isNotNull();
			last = next;
		}
	}

	private BotSettings settings() {
		return new BotSettings(URI.create("http://127.0.0.1:1"), "1:made-up", 1, this.port, this.folder, "1001");
	}

}
