package nl.driehoek.bot.storage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class StoreInUseFailureAnalyzerTests {

	@Test
	void saysWhatToDoWhenABeanMetIt() {
		Throwable failure = new IllegalStateException("bean", new StoreInUseException(Path.of("data")));

		assertThat(new StoreInUseFailureAnalyzer().analyze(failure)).isNotNull()
			.satisfies(analysis -> assertThat(analysis.getDescription()).contains("data"))
			.satisfies(analysis -> assertThat(analysis.getAction()).contains("DRIEHOEK_DATA", "MONGODB_URI"));
	}

	@Test
	void isKnownToSpringBoot() {
		List<FailureAnalyzer> known = SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, FailureHandler.handleMessage((message, failure) -> {
			}));

		assertThat(known).hasAtLeastOneElementOfType(StoreInUseFailureAnalyzer.class);
	}

}
