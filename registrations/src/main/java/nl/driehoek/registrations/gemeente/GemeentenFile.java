package nl.driehoek.registrations.gemeente;

import java.util.List;

/**
 * Reads the gemeenten that ship with this module.
 */
final class GemeentenFile {

	private GemeentenFile() {
	}

	static List<Gemeente> read() {
		return ResourceLines.of("gemeenten.csv")
			.stream()
			.map(fields -> new Gemeente(new GemeenteCode(fields[0]), fields[1], Province.named(fields[2])))
			.toList();
	}

}
