package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BotJarTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void findsTheBotBesideItsOwnJarFromAnyWorkingFolder() throws IOException {
		Path bot = built("driehoek/bot/target/driehoek.jar");
		Path own = built("driehoek/telegram-simulator/target/try-out.jar");

		BotJar jar = new BotJar(own, this.folder.resolve("elsewhere"));

		assertThat(jar.find(Optional.empty())).isEqualTo(bot);
	}

	@Test
	void takesTheJarItIsTold() throws IOException {
		Path other = built("other.jar");

		assertThat(new BotJar(this.folder, this.folder).find(Optional.of(other))).isEqualTo(other);
	}

	@Test
	void saysHowToBuildABotThatIsNotThere() {
		assertThatExceptionOfType(CannotStartException.class)
			.isThrownBy(() -> new BotJar(this.folder, this.folder).find(Optional.empty()))
			.satisfies((sorry) -> assertThat(sorry.sentence(new Console(Locale.ROOT))).contains("mvn -q -DskipTests"));
	}

	private Path built(String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
		return Files.writeString(file, "");
	}

}
