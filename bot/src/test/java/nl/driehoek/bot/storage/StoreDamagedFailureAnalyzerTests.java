package nl.driehoek.bot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import nl.driehoek.store.EmbeddedStore;
import nl.driehoek.store.StoreDamagedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoreDamagedFailureAnalyzerTests {

	@Test
	void saysHowToRestoreWhenABeanMetIt(@TempDir Path folder) throws IOException {
		EmbeddedStore.open(folder).close();
		Files.delete(folder.resolve("store.promise"));
		StoreDamagedException refusal = catchThrowableOfType(StoreDamagedException.class,
				() -> EmbeddedStore.open(folder));

		assertThat(new StoreDamagedFailureAnalyzer().analyze(new IllegalStateException("bean", refusal))).isNotNull()
			.satisfies(analysis -> assertThat(analysis.getDescription()).contains(folder.toString(), "is damaged"))
			.satisfies(analysis -> assertThat(analysis.getAction()).contains("store restore"));
	}

	@Test
	void isKnownToSpringBoot() {
		List<FailureAnalyzer> known = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}));

		assertThat(known).hasAtLeastOneElementOfType(StoreDamagedFailureAnalyzer.class);
	}

}
