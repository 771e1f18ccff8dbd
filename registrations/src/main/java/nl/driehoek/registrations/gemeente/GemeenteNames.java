package nl.driehoek.registrations.gemeente;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * By which names people know a gemeente, besides the official one.
 */
final class GemeenteNames {

	private static final Map<String, List<String>> ALSO_CALLED = Map.of( //
			"gm0518", List.of("'s-Gravenhage", "The Hague"), //
			"gm0796", List.of("Den Bosch", "Hertogenbosch"), //
			"gm1900", List.of("Zuidwest-Friesland"), //
			"gm1970", List.of("Noordoost-Friesland"), //
			"gm1940", List.of("De Friese Meren"), //
			"gm0737", List.of("Tietjerksteradeel"), //
			"gm1891", List.of("Dantumadeel"), //
			"gm0080", List.of("Ljouwert"));

	private GemeenteNames() {
	}

	static Stream<String> of(Gemeente gemeente) {
		String name = gemeente.name();
		Stream<String> official = Stream.of(name, gemeente.plainName(), name.split(",", 2)[0]);
		return Stream.concat(official, ALSO_CALLED.getOrDefault(gemeente.code().value(), List.of()).stream())
			.distinct();
	}

	/**
	 * The letters of every way to write those names, alone and with the province.
	 */
	static Stream<String> lettersOf(Gemeente gemeente) {
		return of(gemeente).flatMap(name -> Stream.of(name, name.replaceFirst(" aan den? ", " a/d ")))
			.flatMap(name -> Stream.of(name, name + " " + gemeente.province().properName()))
			.map(Letters::of)
			.distinct();
	}

}
