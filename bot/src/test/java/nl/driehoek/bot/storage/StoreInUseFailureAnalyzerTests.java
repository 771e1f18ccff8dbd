package nl.driehoek.bot.storage;

import java.nio.file.Path;
import java.util.List;

import nl.driehoek.store.EmbeddedStore;
import nl.driehoek.store.StoreInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class StoreInUseFailureAnalyzerTests {

	@Test
	void saysWhatToDoWhenABeanMetIt(@TempDir Path folder) {
		try (EmbeddedStore first = EmbeddedStore.open(folder)) {
			assertThat(first.connectionString()).isNotEmpty();
			StoreInUseException refusal = catchThrowableOfType(StoreInUseException.class,
					() -> EmbeddedStore.open(folder));

			assertThat(new StoreInUseFailureAnalyzer().analyze(new IllegalStateException("bean", refusal))).isNotNull()
				.satisfies(analysis -> assertThat(analysis.getDescription()).contains(folder.toString()))
				.satisfies(analysis -> assertThat(analysis.getAction()).contains("DRIEHOEK_DATA", "MONGODB_URI"));
		}
	}

	@Test
	void isKnownToSpringBoot() {
		List<FailureAnalyzer> known = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}));

		assertThat(known).hasAtLeastOneElementOfType(StoreInUseFailureAnalyzer.class);
	}

}
