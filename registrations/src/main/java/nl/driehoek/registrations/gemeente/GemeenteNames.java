package nl.driehoek.registrations.gemeente;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names by which people know a gemeente, official or not.
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

	/**
	 * As Statistics Netherlands, the post and people shorten them: {@code Hengelo (O.)}.
	 */
	private static final Map<Province, List<String>> SHORT = Map.ofEntries( //
			Map.entry(Province.DRENTHE, List.of("Dr", "Drente")), //
			Map.entry(Province.FLEVOLAND, List.of("Fl", "Flev")), //
			Map.entry(Province.FRIESLAND, List.of("F", "Fr", "Frl")), //
			Map.entry(Province.GELDERLAND, List.of("G", "Gld", "Gd", "Ge")), //
			Map.entry(Province.GRONINGEN, List.of("Gr", "Gn")), //
			Map.entry(Province.LIMBURG, List.of("L", "Lb", "Li", "Limb")), //
			Map.entry(Province.NOORD_BRABANT, List.of("NB", "NBr", "Brabant")), //
			Map.entry(Province.NOORD_HOLLAND, List.of("NH")), //
			Map.entry(Province.OVERIJSSEL, List.of("O", "Ov")), //
			Map.entry(Province.UTRECHT, List.of("U", "Ut", "Utr")), //
			Map.entry(Province.ZEELAND, List.of("Z", "Zl", "Zld", "Ze")), //
			Map.entry(Province.ZUID_HOLLAND, List.of("ZH")));

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
		return letters(of(gemeente), gemeente.province());
	}

	static Stream<String> lettersOf(FormerGemeente former, Gemeente now) {
		return letters(Stream.of(former.name()), now.province());
	}

	private static Stream<String> letters(Stream<String> names, Province province) {
		return names.flatMap(name -> Stream.of(name, name.replaceFirst(" aan den? ", " a/d ")))
			.flatMap(name -> Stream.of(name, name + " " + province.properName()))
			.map(Letters::of)
			.distinct();
	}

	/**
	 * The letters of the name with the province shortened.
	 */
	static Stream<String> shortLetters(String name, Province province) {
		return SHORT.getOrDefault(province, List.of()).stream().map(shortened -> Letters.of(name + " " + shortened));
	}

}
