package nl.driehoek.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the diagram of the bot's packages in docs/architecture.md true.
 */
class ArrowsTests {

	private static final Pattern NAME = Pattern.compile("[a-z]+");

	@Test
	void drawsEveryArrowBetweenPackages() throws IOException {
		Map<String, Set<String>> allowed = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("nl.driehoek.bot")
			.getPackage("nl.driehoek.bot")
			.getSubpackages()
			.stream()
			.collect(Collectors.toMap(JavaPackage::getRelativeName, ArrowsTests::allowed));

		Map<String, Set<String>> drawn = Files.readString(Path.of("..", "docs", "architecture.md"))
			.lines()
			.filter(line -> line.matches("[a-z, ]+ → *[a-z, ]+"))
			.flatMap(ArrowsTests::arrows)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

		assertThat(drawn).isEqualTo(allowed);
	}

	private static Set<String> allowed(JavaPackage feature) {
		return Set.of(feature.getAnnotationOfType(ApplicationModule.class).allowedDependencies());
	}

	/** One line may speak of several packages. */
	private static Stream<Map.Entry<String, Set<String>>> arrows(String line) {
		int arrow = line.indexOf('→');
		Set<String> known = names(line.substring(arrow)).filter(name -> !name.equals("none"))
			.collect(Collectors.toSet());
		return names(line.substring(0, arrow)).map(name -> Map.entry(name, known));
	}

	private static Stream<String> names(String side) {
		return NAME.matcher(side).results().map(MatchResult::group);
	}

}
