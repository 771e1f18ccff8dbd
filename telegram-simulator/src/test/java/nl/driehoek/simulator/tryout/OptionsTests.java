package nl.driehoek.simulator.tryout;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptionsTests {

	@Test
	void beginsOnMonday2MarchWhenNothingIsAsked() {
		Options options = Options.parse(List.of());

		assertThat(options.now()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
		assertThat(options.port()).isEqualTo(8080);
		assertThat(options.botPort()).isEqualTo(8081);
		assertThat(options.data()).isEmpty();
		assertThat(options.verbose()).isFalse();
	}

	@Test
	void takesWhatIsAsked() {
		Options options = Options
			.parse(List.of("--port=9000", "--data=/tmp/een map", "--now=2026-05-01T00:00:00Z", "--verbose"));

		assertThat(options.port()).isEqualTo(9000);
		assertThat(options.data()).contains(Path.of("/tmp/een map"));
		assertThat(options.now()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
		assertThat(options.verbose()).isTrue();
	}

	@Test
	void saysWhichOptionItDoesNotKnow() {
		assertSaid("--prot=9000", "I do not know the option --prot=9000.");
		assertSaid("port=9000", "I do not know the option port=9000.");
	}

	@Test
	void saysWhichValueIsWrong() {
		assertSaid("--port=70000", "A port is a number up to 65535, not \"70000\".");
		assertSaid("--now=morgen", "A moment looks like 2026-03-02T09:00:00+01:00, not \"morgen\".");
	}

	private void assertSaid(String argument, String sentence) {
		assertThatExceptionOfType(CannotStartException.class).isThrownBy(() -> Options.parse(List.of(argument)))
			.satisfies((sorry) -> assertThat(sorry.sentence(new Console(Locale.ROOT))).startsWith(sentence));
	}

}
