package nl.driehoek.bot.catalogue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.driehoek.bot.catalogue.Files2027.GOOD;
import static nl.driehoek.bot.catalogue.Files2027.file;
import static nl.driehoek.bot.catalogue.Files2027.problems;
import static nl.driehoek.bot.catalogue.Files2027.with;
import static org.assertj.core.api.Assertions.assertThat;

class BadFileTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false,
			textBlock = """
					1|id: Driehoek 2027|id: The id of a programme is lower-case letters, digits and dashes, at most 40: 'Driehoek 2027'
					2|titel:|titel: Nothing stands behind this key
					2|titel: ""|titel: Nothing stands behind this key
					3|over: [a, b]|over: Here stands one value, not a list
					6|  e-mail: driehoek@voorbeeld|e-mail: This is not an e-mail address
					8|  plekken: 0|plekken: '0' is not a whole number from 1 to 1000, nor 'onbeperkt'
					8|  plekken: -6|plekken: '-6' is not a whole number from 1 to 1000, nor 'onbeperkt'
					8|  plekken: 1001|plekken: '1001' is not a whole number from 1 to 1000, nor 'onbeperkt'
					8|  plekken: zes|plekken: 'zes' is not a whole number from 1 to 1000, nor 'onbeperkt'
					8|  plekken: { noord: 6 }|plekken: Here stands one value, not keys with values
					9|  aanmelden-tot: P4W|aanmelden-tot: 'P4W' is not a time span, such as 10 dagen, 4 weken or 6 maanden
					9|  aanmelden-tot: -4 weken|aanmelden-tot: '-4 weken' is not a time span, such as 10 dagen, 4 weken or 6 maanden
					14|    datum: 2027-02-29|datum: '2027-02-29' is not a day of the calendar, such as 2026-04-10
					14|    datum: 9 april|datum: '9 april' is not a day of the calendar, such as 2026-04-10
					16|    provincies: Drenthe|provincies: Here stands a list, not a text
					16|    provincies: []|provincies: The list is empty
					16|    provincies: [Holland]|provincies: There is no province named 'Holland'
					16|    provincies: [Drenthe, drenthe]|provincies: 'Drenthe' stands in line 16 already
					17|  - id: noord|bijeenkomsten: 'noord' stands in line 13 already
					20|      begin: 25:00|begin: '25:00' is not a time, such as 13:30
					21|      einde: 13:30|tijd: A meeting ends after it starts, not from 13:30 to 13:30
					28|    laatste-dag: 2027-05-29|bijeenkomsten: The last day, 2027-05-29, is after the meeting, 2027-05-28
					30|  - vraag: Wat kost het als wij met meer dan drie komen?|vraag: This text has 45 characters, at most 40 fit
					""")
	void reportsFileLineAndMistake(int line, String replacement, String problem) {
		assertThat(problems(with(line, replacement))).containsExactly("a.yaml, line " + line + ": " + problem);
	}

	@Test
	void refusesUnknownKeys() {
		assertThat(problems(with(5, "  naam: Voorbeeld\n  telefoon: 1")))
			.containsExactly("a.yaml, line 6: organisator: There is no key 'telefoon' here, only naam, e-mail");
		assertThat(problems(GOOD + "plaats: Zwolle\n")).singleElement()
			.asString()
			.startsWith("a.yaml, line 32: There is no key 'plaats' here, only id, titel, ");
	}

	@Test
	void reportsMissingKeys() {
		assertThat(problems(with(15, "    # vergeten")))
			.containsExactly("a.yaml, line 13: bijeenkomsten: The key 'regio' is missing");
		assertThat(problems(with(16, "    # vergeten")))
			.containsExactly("a.yaml, line 13: bijeenkomsten: The key 'provincies' is missing");
		assertThat(problems(GOOD.replace("over: Wat we gaan doen.\n", "")))
			.containsExactly("a.yaml, line 1: The key 'over' is missing");
	}

	@Test
	void refusesKeysThatNeedAnother() {
		assertThat(problems(with(18, "    # datum volgt")))
			.containsExactly("a.yaml, line 20: bijeenkomsten: The key 'tijd' makes no sense without 'datum'");
		assertThat(problems(with(14, "    laatste-dag: 2027-05-01")))
			.containsExactly("a.yaml, line 14: bijeenkomsten: The key 'laatste-dag' makes no sense without 'datum'");
		assertThat(problems(with(16, "    provincies: [Drenthe]\n    link: https://meet.voorbeeld.nl")))
			.containsExactly("a.yaml, line 17: bijeenkomsten: The key 'link' makes no sense without 'locatie: online'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://meet.voorbeeld.nl", "meet.voorbeeld.nl", "https:///a", "https://a b.nl" })
	void refusesALinkThatIsNotSafe(String link) {
		assertThat(problems(with(16, "    locatie: online\n    link: " + link))).containsExactly(
				"a.yaml, line 17: link: '" + link + "' is not a link, such as https://meet.voorbeeld.nl/123");
	}

	@Test
	void refusesAnotherWordForALocation() {
		assertThat(problems(with(16, "    locatie: Zwolle")))
			.containsExactly("a.yaml, line 16: locatie: Here stands 'online' or keys with values");
	}

	@Test
	void reportsDuplicateKeys() {
		assertThat(problems(with(3, "over: Dit.\nover: Dat.")))
			.containsExactly("a.yaml, line 4: The key 'over' stands here twice");
	}

	@Test
	void refusesUnsupportedRules() {
		assertThat(problems(with(8, "  plekken: 6\n  kosten: 25 euro")))
			.containsExactly("a.yaml, line 9: kosten: Only 'geen' is possible yet, not '25 euro'");
	}

	@Test
	void listsAllMistakesAtOnceFromTopToBottom() {
		String text = with(14, "    datum: 2027-04-31").replace("plekken: 6", "plekken: 0")
			.replace("titel:", "tietel:");

		assertThat(problems(text)).extracting(problem -> problem.substring(0, problem.indexOf(": ")))
			.containsExactly("a.yaml, line 1", "a.yaml, line 2", "a.yaml, line 8", "a.yaml, line 14");
	}

	@Test
	void listsTheMistakesOfAllFiles() {
		assertThat(problems(file("a.yaml", with(8, "  plekken: 0")), file("b.yaml", with(2, "titel:"))))
			.satisfiesExactly(first -> assertThat(first).startsWith("a.yaml, line 8: "),
					second -> assertThat(second).startsWith("b.yaml, line 2: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "02:00", "02:59" })
	void refusesATimeThatTheClocksSkip(String begin) {
		String text = with(20, "      begin: " + begin).replace("2027-05-28", "2027-03-28")
			.replace("2027-05-14", "2027-03-01");

		assertThat(problems(text)).containsExactly("a.yaml, line 20: bijeenkomsten: There is no " + begin
				+ " on 2027-03-28: the clocks go forward that night");
	}

	@Test
	void refusesADuplicateIdAcrossFiles() {
		assertThat(problems(file("a.yaml", GOOD), file("b.yaml", "# Weer\n" + GOOD)))
			.containsExactly("b.yaml, line 2: This is the id of a.yaml already");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5 | "\tnaam: Voorbeeld" | a.yaml, line 5: This is not YAML: found character
			5 | "  naam: 'Voorbeeld" | scanning a quoted scalar in line 5)
			5 | "  naam: Voorbeeld: BMC" | a.yaml, line 5: This is not YAML: mapping values are not allowed here
			5 | "---" | a.yaml, line 5: This is not YAML: but found another document
			""", quoteCharacter = '"')
	void reportsTheLineOfInvalidYaml(int line, String replacement, String problem) {
		assertThat(problems(with(line, replacement))).singleElement().asString().contains(problem);
	}

	@Test
	void refusesAFileThatIsNotUtf8OrIsEmpty() {
		assertThat(problems(file("a.yaml", "titel: één".getBytes(StandardCharsets.ISO_8859_1))))
			.containsExactly("a.yaml: The file is not text in UTF-8");
		assertThat(problems("# niets\n")).containsExactly("a.yaml: The file is empty");
		assertThat(problems("Welkom")).containsExactly("a.yaml, line 1: Here stand keys with values, not a text");
	}

}
