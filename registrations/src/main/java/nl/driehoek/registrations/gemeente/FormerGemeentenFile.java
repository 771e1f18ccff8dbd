package nl.driehoek.registrations.gemeente;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the former gemeenten that ship with this module.
 */
final class FormerGemeentenFile {

	private static final Pattern SEVERAL = Pattern.compile("\\|");

	private FormerGemeentenFile() {
	}

	static List<FormerGemeente> read(List<Gemeente> present) {
		Map<String, Gemeente> byName = present.stream().collect(Collectors.toMap(Gemeente::name, Function.identity()));
		return ResourceLines.of("herindelingen.csv")
			.stream()
			.map(fields -> new FormerGemeente(fields[0], SEVERAL.splitAsStream(fields[1]).map(byName::get).toList()))
			.toList();
	}

}
