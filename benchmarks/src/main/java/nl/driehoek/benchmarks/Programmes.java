package nl.driehoek.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteMatch;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Programmes with enough seats for all users, and the choices of each user: a gemeente
 * gets at most one seat per programme.
 *
 * @param count number of programmes
 * @param everyNth every nth user registers, the others stop at the summary
 */
record Programmes(int count, int everyNth) {

	/**
	 * Number of gemeenten that register in each programme; users of other gemeenten stop
	 * at the summary.
	 */
	private static final int REGISTERING = 300;

	private static final int DATES = 7;

	private static final List<Gemeente> GEMEENTEN = unambiguous();

	/**
	 * The programmes needed for this number of dialogs.
	 */
	static Programmes forDialogs(int dialogs, int everyNth) {
		int registrations = (dialogs + everyNth - 1) / everyNth;
		return new Programmes((registrations + REGISTERING - 1) / REGISTERING, everyNth);
	}

	Entry entry(int number) {
		boolean registers = number % this.everyNth == 0;
		int seat = number / this.everyNth;
		int turn = seat / this.count;
		int gemeente = registers ? turn : REGISTERING + number % (GEMEENTEN.size() - REGISTERING);
		return new Entry(number, seat % this.count, turn % DATES, GEMEENTEN.get(gemeente), registers);
	}

	static String title(int programme) {
		return "Programma " + (char) ('A' + programme);
	}

	static String id(int programme) {
		return "programma-" + (char) ('a' + programme);
	}

	static String meeting(int date) {
		return "bijeenkomst-" + date;
	}

	/**
	 * Writes one file per programme to a folder.
	 */
	void writeTo(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (int programme = 0; programme < this.count; programme++) {
			Files.writeString(folder.resolve(id(programme) + ".yaml"), yaml(programme));
		}
	}

	private static String yaml(int programme) {
		return """
				id: %s
				titel: %s
				over: Een programma om de maat te nemen.
				organisator:
				  naam: Organisatie Voorbeeld
				  e-mail: driehoek@voorbeeld.nl
				regels:
				  plekken: %d
				  aanmelden-tot: 4 weken
				  programma-vooraf: 1 week
				  bewaren: 6 maanden
				bijeenkomsten:
				""".formatted(id(programme), title(programme), REGISTERING) + meetings();
	}

	private static String meetings() {
		LocalDate first = LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).plusWeeks(10);
		return IntStream.range(0, DATES).mapToObj(date -> """
				  - id: %s
				    datum: %s
				    regio: Overijssel en Gelderland
				    provincies: [Overijssel, Gelderland]
				""".formatted(meeting(date), first.plusWeeks(2L * date))).collect(Collectors.joining());
	}

	private static List<Gemeente> unambiguous() {
		Gemeenten gemeenten = Gemeenten.dutch();
		return gemeenten.all()
			.stream()
			.filter(gemeente -> gemeenten.understand(gemeente.name()) instanceof GemeenteMatch.Found)
			.toList();
	}

}
