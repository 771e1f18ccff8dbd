package nl.driehoek.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.registrations.programme.Programme;

import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A valid programme file for tests; a test changes one line and reads the reported
 * problems.
 */
final class Files2027 {

	static final String GOOD = """
			id: driehoek-2027
			titel: Samen leren
			over: Wat we gaan doen.
			organisator:
			  naam: Voorbeeld
			  e-mail: driehoek@voorbeeld.nl
			regels:
			  plekken: 6
			  aanmelden-tot: 4 weken
			  programma-vooraf: 1 week
			  bewaren: 6 maanden
			bijeenkomsten:
			  - id: noord
			    datum: 2027-04-09
			    regio: Noord
			    provincies: [Drenthe]
			  - id: oost
			    datum: 2027-05-28
			    tijd:
			      begin: 13:30
			      einde: 17:00
			    regio: Oost
			    provincies: [Overijssel, Gelderland]
			    locatie:
			      naam: Gemeentehuis
			      adres: Plein 1, Zwolle
			    plekken: 4
			    laatste-dag: 2027-05-14
			vragen:
			  - vraag: Wat kost het?
			    antwoord: Niets.
			""";

	private Files2027() {
	}

	static Programme read(String text) {
		return CatalogueReader.read(List.of(file("a.yaml", text))).programmes().get(0);
	}

	static ProgrammeFile file(String name, String text) {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	static ProgrammeFile file(String name, byte[] content) {
		return new ProgrammeFile(name, new ByteArrayResource(content));
	}

	/**
	 * The valid file with one line replaced; {@code line} counts from 1.
	 */
	static String with(int line, String replacement) {
		List<String> lines = GOOD.lines().toList();
		return String.join("\n",
				Stream.of(lines.subList(0, line - 1), List.of(replacement), lines.subList(line, lines.size()))
					.flatMap(List::stream)
					.toList());
	}

	static List<String> problems(String text) {
		return problems(file("a.yaml", text));
	}

	static List<String> problems(ProgrammeFile... files) {
		BadProgrammesException bad = catchThrowableOfType(BadProgrammesException.class,
				() -> CatalogueReader.read(List.of(files)));
		return bad.problems().stream().map(Problem::toString).toList();
	}

}
