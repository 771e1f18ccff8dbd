package nl.driehoek.conversation.reading;

import java.util.List;

import nl.driehoek.conversation.reading.Complaint.AddressFault;
import nl.driehoek.conversation.reading.Complaint.LineFault;
import nl.driehoek.conversation.reading.Complaint.NameFault;
import nl.driehoek.registrations.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.driehoek.conversation.reading.ReadingAssert.assertThatReading;
import static nl.driehoek.registrations.party.Role.BURGEMEESTER;
import static nl.driehoek.registrations.party.Role.GEMEENTESECRETARIS;
import static nl.driehoek.registrations.party.Role.GRIFFIER;

class ComplaintTests {

	private static final List<Role> ALL = List.of(BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			B. Een, b@zwolle.nl of b@kampen.nl   | SEVERAL   | b@zwolle.nl en b@kampen.nl
			B. Een, b@zwolle.nl, b@kampen.nl     | SEVERAL   | b@zwolle.nl en b@kampen.nl
			B. Een; b@zwolle.nl; b@kampen.nl     | SEVERAL   | b@zwolle.nl en b@kampen.nl
			B. Een, b@zwolle                     | NO_DOT    | b@zwolle
			B. Een, b@zwolle,nl                  | NO_DOT    | b@zwolle,nl
			B. Een, b@                           | NO_DOMAIN | b@
			B. Een, b@ zwolle.nl                 | SPACE     | b@ zwolle.nl
			B. Een, b @zwolle.nl                 | SPACE     | b @zwolle.nl
			B. Een, b @ zwolle.nl                | SPACE     | b @ zwolle.nl
			B. Een b @ zwolle.nl                 | SPACE     | b @ zwolle.nl
			B. Een, b een@zwolle.nl              | SPACE     | b een@zwolle.nl
			B. Een, b.een(at)zwolle.nl           | NO_AT     | b.een(at)zwolle.nl
			B. Een, b.een.zwolle.nl              | NO_AT     | b.een.zwolle.nl
			B. Een, b..een@zwolle.nl             | UNCLEAR   | b..een@zwolle.nl
			B. Een, b@een@zwolle.nl              | UNCLEAR   | b@een@zwolle.nl
			B. Een, @zwolle.nl                   | UNCLEAR   | @zwolle.nl
			B. Een, bé@zwolle.nl                 | UNCLEAR   | bé@zwolle.nl
			""")
	void saysWhatIsWrongWithAnAddressAndKeepsTheName(String message, AddressFault fault, String seen) {
		assertThatReading(message, BURGEMEESTER).found(BURGEMEESTER, "B. Een", "").complains(1, fault).says(seen);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>B. Een</b>, b@zwolle.nl", "=cmd(), b@zwolle.nl", "+SUM(A1), b@zwolle.nl",
			"B. Een 😀, b@zwolle.nl", "B. Een {0}, b@zwolle.nl", "B. Een 06-12345678, b@zwolle.nl",
			"[B](https://zwolle.nl), b@zwolle.nl" })
	void keepsTheAddressOfOddNames(String message) {
		assertThatReading(message, BURGEMEESTER).found(BURGEMEESTER, "", "b@zwolle.nl")
			.complains(1, NameFault.ODD_SIGN);
	}

	@Test
	void wantsLettersInNames() {
		assertThatReading("😀, b@zwolle.nl", BURGEMEESTER).found(BURGEMEESTER, "", "b@zwolle.nl")
			.complains(1, NameFault.NO_LETTERS);
		assertThatReading("😀👩‍👩‍👧", BURGEMEESTER).hasOnly(0).complains(1, NameFault.NO_LETTERS);
		assertThatReading("12345", BURGEMEESTER).hasOnly(0).complains(1, NameFault.NO_LETTERS);
	}

	@Test
	void wantsNamesOfAtMostHundredCharacters() {
		assertThatReading("b".repeat(100) + ", b@zwolle.nl", BURGEMEESTER).complainsNothing();
		assertThatReading("b".repeat(5000) + ", b@zwolle.nl", BURGEMEESTER).found(BURGEMEESTER, "", "b@zwolle.nl")
			.complains(1, NameFault.TOO_LONG)
			.says("b".repeat(40) + "…");
	}

	@Test
	void keepsTheGoodLinesAndThePlaceOfTheBadOne() {
		assertThatReading("B. Een, b@zwolle.nl\n😀\nG. Drie, g@zwolle.nl", ALL)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.found(GRIFFIER, "G. Drie", "g@zwolle.nl")
			.hasOnly(2)
			.complains(2, NameFault.NO_LETTERS);
		assertThatReading("B. Een, b@zwolle.nl\nS. Twee, s@zwolle\nG. Drie, g@zwolle.nl", ALL)
			.found(GEMEENTESECRETARIS, "S. Twee", "")
			.found(GRIFFIER, "G. Drie", "g@zwolle.nl")
			.complains(2, AddressFault.NO_DOT);
	}

	@Test
	void takesTheFirstOfTooMany() {
		assertThatReading("B. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl", BURGEMEESTER)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.hasOnly(1)
			.complains(new Complaint.TooMany(2, 1));
		assertThatReading("B. Een, b@zwolle.nl\n".repeat(4000), ALL).hasOnly(3).complains(new Complaint.TooMany(4, 3));
	}

	@Test
	void leavesGreetingsOut() {
		assertThatReading("Goedemiddag\nB. Een, b@zwolle.nl\nMet groet", BURGEMEESTER)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.complains(1, LineFault.UNCLEAR)
			.complains(3, LineFault.UNCLEAR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "Ja!", "Nee", "ok", "weet ik nog niet", "Weet ik nog niet…", "volgt later",
			"onbekend", "geen idee", "dat weet ik nog niet, sorry", "nog niet bekend", "n.v.t.", "I don’t know yet" })
	void asksAboutWordsThatNobodyIsCalled(String junk) {
		assertThatReading(junk, BURGEMEESTER).hasOnly(0).complains(1, NameFault.NO_NAME);
		assertThatReading("griffier: " + junk, GRIFFIER).hasOnly(0).complains(1, NameFault.NO_NAME);
		assertThatReading(junk + ", b@zwolle.nl", BURGEMEESTER).found(BURGEMEESTER, "", "b@zwolle.nl")
			.complains(1, NameFault.NO_NAME);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Beste organisatie,", "Geachte heer Voorbeeld", "Hoi", "Goedemiddag allemaal",
			"Met vriendelijke groet", "Alvast bedankt", "Kind regards" })
	void neverTakesAGreetingForAPerson(String greeting) {
		assertThatReading(greeting, BURGEMEESTER).hasOnly(0).complains(1, LineFault.UNCLEAR);
		assertThatReading(greeting + "\nB. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl", ALL)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Twee", "s@zwolle.nl")
			.hasOnly(2);
	}

	@Test
	void keepsThePlaceOfSomebodyWhoIsNotKnownYet() {
		assertThatReading("B. Een, b@zwolle.nl\nweet ik nog niet\nG. Drie, g@zwolle.nl", ALL)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.found(GRIFFIER, "G. Drie", "g@zwolle.nl")
			.hasOnly(2)
			.complains(2, NameFault.NO_NAME);
	}

	@Test
	void tellsWhatWasNotUsed() {
		assertThatReading("B. Een, b@zwolle.nl, bel maar even", BURGEMEESTER)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.complains(1, LineFault.LEFT_OVER)
			.says("bel maar even");
	}

	@Test
	void noticesQuestions() {
		assertThatReading("Wat kost het?", ALL).hasOnly(0).complains(1, LineFault.QUESTION);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\n\n", "\u202e\u200b", "\u0000", "- \n*\n" })
	void noticesThatThereIsNothing(String message) {
		assertThatReading(message, ALL).hasOnly(0).complainsSomething();
	}

}
