package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks that the reader, the JSON schema and the guide have the same keys. Each key is
 * compared together with its part.
 */
class KeysTests {

	@Test
	void schemaKnowsTheKeysOfTheReader() throws IOException {
		assertThat(inSchema(false)).containsExactlyInAnyOrderElementsOf(inReader(key -> true));
	}

	@Test
	void schemaRequiresWhatTheReaderRequires() throws IOException {
		assertThat(inSchema(true)).containsExactlyInAnyOrderElementsOf(inReader(Key::isRequired));
	}

	@Test
	void guideExplainsTheKeysOfTheReader() throws IOException {
		assertThat(inGuide("")).containsExactlyInAnyOrderElementsOf(inReader(key -> true));
	}

	@Test
	void guideRequiresWhatTheReaderRequires() throws IOException {
		assertThat(inGuide("ja")).containsExactlyInAnyOrderElementsOf(inReader(Key::isRequired));
	}

	private static List<String> inReader(Predicate<Key<?>> wanted) {
		return inReader("programma", ProgrammeKeys.PROGRAMME, wanted).toList();
	}

	private static Stream<String> inReader(String name, Value<?> value, Predicate<Key<?>> wanted) {
		if (value instanceof ListOf<?> list) {
			return inReader(name, list.each(), wanted);
		}
		if (value instanceof WordOr<?> either) {
			return inReader(name, either.otherwise(), wanted);
		}
		if (value instanceof Part<?> part) {
			Stream<String> own = part.keys().stream().filter(wanted).map(key -> name + "." + key.name());
			return Stream.concat(own, part.keys().stream().flatMap(key -> inReader(key.name(), key.value(), wanted)));
		}
		return Stream.empty();
	}

	private static List<String> inSchema(boolean isRequired) throws IOException {
		Map<String, Object> schema = new Yaml().load(Files.readString(Path.of("../programmes/programme.schema.json")));
		return inSchema("programma", schema, isRequired).toList();
	}

	private static Stream<String> inSchema(String name, Map<String, Object> schema, boolean isRequired) {
		Map<String, Object> properties = child(schema, "properties");
		Stream<String> keys = properties.keySet().stream();
		if (isRequired) {
			keys = ((List<?>) schema.getOrDefault("required", List.of())).stream().map(Object::toString);
		}
		Stream<String> deeper = properties.keySet()
			.stream()
			.flatMap(key -> inSchema(key, child(properties, key), isRequired));
		Stream<String> listed = schema.containsKey("items") ? inSchema(name, child(schema, "items"), isRequired)
				: Stream.empty();
		return Stream.of(keys.map(key -> name + "." + key), deeper, listed).flatMap(found -> found);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> child(Map<String, Object> parent, String key) {
		return (Map<String, Object>) parent.getOrDefault(key, Map.of());
	}

	private static List<String> inGuide(String required) throws IOException {
		String[] chapters = Files.readString(Path.of("../docs/programma.md")).split("\n## ");
		return Arrays.stream(chapters).flatMap(chapter -> inChapter(chapter, required)).toList();
	}

	private static Stream<String> inChapter(String chapter, String required) {
		String heading = chapter.lines().findFirst().orElseThrow();
		String name = heading.startsWith("`") ? heading.replace("`", "") : "programma";
		return chapter.lines()
			.filter(line -> line.startsWith("| `"))
			.map(line -> line.split("[|` ]+"))
			.filter(cells -> cells[2].startsWith(required))
			.map(cells -> name + "." + cells[1]);
	}

}
