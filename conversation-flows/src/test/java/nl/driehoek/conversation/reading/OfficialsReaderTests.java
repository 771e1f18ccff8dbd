package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.driehoek.conversation.reading.ReadingAssert.assertThatReading;
import static nl.driehoek.registrations.party.Role.ARRANGER;
import static nl.driehoek.registrations.party.Role.BURGEMEESTER;
import static nl.driehoek.registrations.party.Role.GEMEENTESECRETARIS;
import static nl.driehoek.registrations.party.Role.GRIFFIER;

class OfficialsReaderTests {

	private static final List<Role> GRIFFIER_FIRST = List.of(GRIFFIER, BURGEMEESTER, GEMEENTESECRETARIS);

	@ParameterizedTest
	@ValueSource(strings = { "B. Voorbeeld, b.voorbeeld@zwolle.nl", "B. Voorbeeld <b.voorbeeld@zwolle.nl>",
			"B. Voorbeeld<b.voorbeeld@zwolle.nl>", "B. Voorbeeld\tb.voorbeeld@zwolle.nl",
			"B. Voorbeeld;b.voorbeeld@zwolle.nl", "B. Voorbeeld b.voorbeeld@zwolle.nl",
			"B. Voorbeeld - b.voorbeeld@zwolle.nl", "B. Voorbeeld: b.voorbeeld@zwolle.nl",
			"B. Voorbeeld (b.voorbeeld@zwolle.nl)", "B. Voorbeeld,b.voorbeeld@ZWOLLE.NL",
			"  B.   Voorbeeld ,  b.voorbeeld@zwolle.nl.  ", "\"B. Voorbeeld\" <b.voorbeeld@zwolle.nl>",
			"'B. Voorbeeld', 'b.voorbeeld@zwolle.nl'", "“B. Voorbeeld”, b.voorbeeld@zwolle.nl!",
			"b.voorbeeld@zwolle.nl, B. Voorbeeld", "<b.voorbeeld@zwolle.nl> B. Voorbeeld",
			"B. Voorbeeld, mailto:b.voorbeeld@zwolle.nl", "B. Voorbeeld <mailto:b.voorbeeld@zwolle.nl?subject=Dag>",
			"B. Voorbeeld, e-mail: b.voorbeeld@zwolle.nl", "Naam: B. Voorbeeld, e-mailadres: b.voorbeeld@zwolle.nl",
			"B. Voorbeeld, mail b.voorbeeld@zwolle.nl", "Ik ben B. Voorbeeld en mijn mail is b.voorbeeld@zwolle.nl",
			"1. B. Voorbeeld, b.voorbeeld@zwolle.nl", "1) B. Voorbeeld, b.voorbeeld@zwolle.nl",
			"- B. Voorbeeld, b.voorbeeld@zwolle.nl", "• B. Voorbeeld, b.voorbeeld@zwolle.nl",
			"* B. Voorbeeld, b.voorbeeld@zwolle.nl", "1️⃣ B. Voorbeeld, b.voorbeeld@zwolle.nl",
			"*B. Voorbeeld*, b.voorbeeld@zwolle.nl", "**B. Voorbeeld**, _b.voorbeeld@zwolle.nl_",
			"[B. Voorbeeld](mailto:b.voorbeeld@zwolle.nl)", "\n\nB. Voorbeeld, b.voorbeeld@zwolle.nl\n\n",
			"B. Voorbeeld\nb.voorbeeld@zwolle.nl", "B. Voorbeeld\r\n\r\n  <b.voorbeeld@zwolle.nl>",
			"B. Voorbeeld, b.voorbeeld@zwolle.nl (B.VOORBEELD@zwolle.nl)",
			"B. Voorbeeld, b.voorbeeld@zwolle.nl, 06-12345678",
			"\u202eB. \u200bVoor\u00adbeeld\u202c,\u00a0b.voorbeeld@zwolle.nl\u200b",
			"B.\u0007Voorbeeld, b.voorbeeld@zwolle.nl", "burgemeester: B. Voorbeeld, b.voorbeeld@zwolle.nl",
			"Burgemeester B. Voorbeeld, b.voorbeeld@zwolle.nl" })
	void understandsNameAndAddress(String message) {
		assertThatReading(message, BURGEMEESTER).found(BURGEMEESTER, "B. Voorbeeld", "b.voorbeeld@zwolle.nl")
			.complainsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "drs. B.J. van der Voorbeeld-de Proef", "mr. dr. E.M.M. 't Voorbeeld",
			"Jan (Johannes) Voorbeeld MSc", "Sjoukje Voorbeeld fan 'e Proef", "José Ñandú Çelik", "Łukasz Żółć",
			"jan de proef", "李明", "G. Griffier", "Mevr. S. Secretaris-Klerk", "Ømer d’Ancona", "G. & T. Voorbeeld",
			"J. Voorbeeld, MSc", "Voorbeeld, MSc", "Jan Voorbeeld, Piet Proef", "Bo “Bob” Voorbeeld",
			"Bo \"Bob\" Voorbeeld", "A. Voorbeeld – de Proef", "A. Voorbeeld—de Proef", "Bo ‚Bob‘ Voorbeeld…", "D. Dag",
			"W. Beste", "Ja Voorbeeld" })
	void keepsNamesAndTitlesAsTheyAre(String name) {
		assertThatReading(name + ", a@zwolle.nl", GRIFFIER).found(GRIFFIER, name, "a@zwolle.nl").complainsNothing();
		assertThatReading(name + " <a@zwolle.nl>", GRIFFIER).found(GRIFFIER, name, "a@zwolle.nl").complainsNothing();
	}

	@Test
	void takesADomainWithAccents() {
		assertThatReading("B. Voorbeeld, info@súdwest-fryslân.frl\nS. Voorbeeld, s@", BURGEMEESTER, GEMEENTESECRETARIS)
			.found(BURGEMEESTER, "B. Voorbeeld", "info@súdwest-fryslân.frl")
			.found(GEMEENTESECRETARIS, "S. Voorbeeld", "s@súdwest-fryslân.frl")
			.complainsNothing();
	}

	@Test
	void notesHalfOfAnOfficial() {
		assertThatReading("S. Voorbeeld", GRIFFIER).found(GRIFFIER, "S. Voorbeeld", "").complainsNothing();
		assertThatReading("s.voorbeeld@zwolle.nl", GRIFFIER).found(GRIFFIER, "", "s.voorbeeld@zwolle.nl")
			.complainsNothing();
		assertThatReading("griffier@zwolle.nl", BURGEMEESTER).found(BURGEMEESTER, "", "griffier@zwolle.nl")
			.complainsNothing();
	}

	@Test
	void takesLinesInTheOrderAsked() {
		assertThatReading("G. Een, g@zwolle.nl\nB. Twee, b@zwolle.nl\nS. Drie, s@zwolle.nl", GRIFFIER_FIRST)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.found(BURGEMEESTER, "B. Twee", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Drie", "s@zwolle.nl")
			.complainsNothing();
	}

	@Test
	void takesTheArrangerToo() {
		assertThatReading("A. Nul, a@zwolle.nl\nB. Een, b@zwolle.nl", ARRANGER, BURGEMEESTER, GRIFFIER)
			.found(ARRANGER, "A. Nul", "a@zwolle.nl")
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.hasOnly(2)
			.complainsNothing();
	}

	@Test
	void joinsNamesWithAddressesOnTheNextLine() {
		assertThatReading("G. Een\ng@zwolle.nl\n\nB. Twee\nb@zwolle.nl\n\nS. Drie\ns@zwolle.nl", GRIFFIER_FIRST)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.found(BURGEMEESTER, "B. Twee", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Drie", "s@zwolle.nl")
			.complainsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "B. Een, b@zwolle.nl; S. Twee, s@zwolle.nl; G. Drie, g@zwolle.nl",
			"B. Een <b@zwolle.nl>; S. Twee <s@zwolle.nl>; G. Drie <g@zwolle.nl>;",
			"B. Een; b@zwolle.nl; S. Twee; s@zwolle.nl; G. Drie; g@zwolle.nl",
			"B. Een, b@zwolle.nl, S. Twee, s@zwolle.nl, G. Drie, g@zwolle.nl",
			"B. Een <b@zwolle.nl>, S. Twee <s@zwolle.nl>, G. Drie <g@zwolle.nl>",
			"B. Een\tb@zwolle.nl\tS. Twee\ts@zwolle.nl\tG. Drie\tg@zwolle.nl",
			"griffier: G. Drie, g@; burgemeester: B. Een, b@zwolle.nl; secretaris: S. Twee, s@",
			"griffier G. Drie g@zwolle.nl\nB. Een b@zwolle.nl\nS. Twee s@zwolle.nl",
			"Hoi allemaal\nB. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl\nG. Drie, g@zwolle.nl" })
	void understandsAllThreeAtOnce(String message) {
		assertThatReading(message, BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Twee", "s@zwolle.nl")
			.found(GRIFFIER, "G. Drie", "g@zwolle.nl")
			.hasOnly(3);
	}

	@Test
	void understandsAddressBooksWithTheFamilyNameFirst() {
		assertThatReading("Een, B. <b@zwolle.nl>; Twee, S. <s@zwolle.nl>", BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER)
			.found(BURGEMEESTER, "B. Een", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Twee", "s@zwolle.nl")
			.hasOnly(2)
			.complainsNothing();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Voorbeeld, Bo van der <b@zwolle.nl>                  | Bo van der Voorbeeld
			"Voorbeeld, Bo van der" <b@zwolle.nl>                | Bo van der Voorbeeld
			Voorbeeld, Bo van der (Gemeente Breda) <b@zwolle.nl> | Bo van der Voorbeeld
			Bo Voorbeeld (gemeente Súdwest-Fryslân) <b@zwolle.nl>| Bo Voorbeeld
			Bo Voorbeeld [Gem. Breda] b@zwolle.nl                | Bo Voorbeeld
			Proef, J. van, b@zwolle.nl                           | J. van Proef
			Voorbeeld-de Proef, drs. B.J. van der <b@zwolle.nl>  | drs. B.J. van der Voorbeeld-de Proef
			van der Voorbeeld, Bo <b@zwolle.nl>                  | Bo van der Voorbeeld
			Voorbeeld, B. (Bo) van der <b@zwolle.nl>             | B. (Bo) van der Voorbeeld
			Voorbeeld, B. van der (Bo) <b@zwolle.nl>             | B. van der Voorbeeld (Bo)
			d'Ancona, Ø. <b@zwolle.nl>                           | Ø. d'Ancona
			Voorbeeld, Bo (griffier) <b@zwolle.nl>               | Bo Voorbeeld
			""", quoteCharacter = '`')
	void turnsNamesOfAddressBooks(String message, String name) {
		assertThatReading(message, GRIFFIER).found(GRIFFIER, name, "b@zwolle.nl").hasOnly(1).complainsNothing();
	}

	@Test
	void readsAPhonesTypographyInAnAddress() {
		assertThatReading("Bo O’Voorbeeld, b.o’voorbeeld@zwolle.nl", GRIFFIER)
			.found(GRIFFIER, "Bo O’Voorbeeld", "b.o'voorbeeld@zwolle.nl")
			.complainsNothing();
	}

	@Test
	void takesAnAddressThatHoldsTheWordYes() {
		assertThatReading("B. Voorbeeld, jan.ja@breda.example", GRIFFIER)
			.found(GRIFFIER, "B. Voorbeeld", "jan.ja@breda.example")
			.complainsNothing();
	}

	@Test
	void completesAnAddressWithTheFirstKnownDomain() {
		assertThatReading("J. Jansen, j.jansen@", Optional.of("zwolle.nl"), GRIFFIER).found(GRIFFIER, "J. Jansen",
				"j.jansen@zwolle.nl");
		assertThatReading("G. Een, g@kampen.nl\nB. Twee, b@\nS. Drie <s@>", GRIFFIER_FIRST)
			.found(BURGEMEESTER, "B. Twee", "b@kampen.nl")
			.found(GEMEENTESECRETARIS, "S. Drie", "s@kampen.nl");
		assertThatReading("G. Een, g@\nB. Twee, b@kampen.nl", Optional.of("zwolle.nl"), GRIFFIER, BURGEMEESTER)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.found(BURGEMEESTER, "B. Twee", "b@kampen.nl");
	}

}
