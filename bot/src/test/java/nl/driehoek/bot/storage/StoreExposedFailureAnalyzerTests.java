package nl.driehoek.bot.storage;

import java.nio.file.Path;
import java.util.List;

import nl.driehoek.store.EmbeddedStore;
import nl.driehoek.store.StoreExposedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoreExposedFailureAnalyzerTests {

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has a folder that nobody can close")
	void saysWhatToDoWhenABeanMetIt() {
		StoreExposedException refusal = catchThrowableOfType(StoreExposedException.class,
				() -> EmbeddedStore.open(Path.of("/proc/self")));

		assertThat(new StoreExposedFailureAnalyzer().analyze(new IllegalStateException("bean", refusal))).isNotNull()
			.satisfies(analysis -> assertThat(analysis.getDescription()).contains("/proc/self"))
			.satisfies(analysis -> assertThat(analysis.getAction()).contains("DRIEHOEK_DATA"));
	}

	@Test
	void isKnownToSpringBoot() {
		List<FailureAnalyzer> known = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}));

		assertThat(known).hasAtLeastOneElementOfType(StoreExposedFailureAnalyzer.class);
	}

}
