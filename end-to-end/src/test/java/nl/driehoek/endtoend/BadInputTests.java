package nl.driehoek.endtoend;

import java.io.IOException;

import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.TelegramUser;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Stages.class)
class BadInputTests {

	private static final String DATE = "vr 18 sep";

	private final Stage stage;

	private final Records records;

	BadInputTests(Stage stage, Records records) {
		this.stage = stage;
		this.records = records;
	}

	@Test
	void asksForAButtonWhenTextIsSent() {
		Griffier griffier = Griffier.of("Almelo", this.stage).choosesRegion();

		griffier.says("hallo?").sees("Druk op een knop");

		assertThat(griffier.labels()).contains("Alle data");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sticker", "photo", "voice" })
	void saysWhatItCannotRead(String kind) {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesGemeente(DATE);

		send(griffier.user(), kind);

		griffier.sees("Ik kan alleen tekst lezen").says("Almelo").sees("wie ben jij zelf?");
	}

	private static void send(TelegramUser user, String kind) {
		switch (kind) {
			case "sticker" -> user.sendsSticker();
			case "photo" -> user.sendsPhoto();
			default -> user.sendsVoice();
		}
	}

	@Test
	void refusesANameOfFourThousandCharacters() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.user().sends("x".repeat(4000) + ", g.voorbeeld@almelo.nl");

		griffier.sees("te lang voor een naam");
		goesOn(griffier);
	}

	@Test
	void refusesThePiecesOfALongPasteAsOne() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);
		String before = this.records.notes(griffier.chat());

		griffier.user().sends("x".repeat(5000) + "\n" + griffier.allThree());

		griffier.sees("te lang voor één bericht");
		assertThat(this.records.notes(griffier.chat())).isEqualTo(before);
		goesOn(griffier);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			😀😀, g.voorbeeld@almelo.nl                    | zie ik geen naam
			G. Voorbeeld, g@almelo.nl, voorbeeld@almelo.nl | meer dan één e-mailadres
			G. Voorbeeld, g.voorbeeld@almelo               | staat geen punt achter de @
			G. Voorbeeld, g.voorbeeld.almelo.nl            | staat geen @
			G. Voorbeeld                                   | Wat is je e-mailadres?
			g.voorbeeld@almelo.nl                          | Hoe heet je?
			""")
	void saysWhatItUnderstoodAndWhatIsMissing(String typed, String answer) {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.says(typed).sees(answer);

		goesOn(griffier);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>G.</b> Voorbeeld", "<a href=\"https://kwaad.example\">G. Voorbeeld</a>",
			"*G.* _Voorbeeld_", "[G. Voorbeeld](tg://user?id=1)", "=cmd()|'/c calc'!A0 Voorbeeld",
			"G.\u0007 \u0000Voorbeeld\u001b[31m", "=-(G. Voorbeeld", "{0} ${env:HOME} Voorbeeld" })
	void refusesNamesWithForbiddenCharacters(String name) {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.says(name + ", g.voorbeeld@almelo.nl").sees("staat een teken dat niet in een naam hoort");

		assertThat(griffier.card().html()).doesNotContain("<a ", "<b>G.", "\u0007", "\u001b");
		assertThat(this.records.notes(griffier.chat())).doesNotContain("Voorbeeld");
		goesOn(griffier);
	}

	@Test
	void acceptsNoMentionAsAnAddress() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.says("@everyone Voorbeeld, g.voorbeeld@almelo.nl").sees("meer dan één e-mailadres");

		goesOn(griffier);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			\u202eG.\u200f Voorbeeld\u202c | G. Voorbeeld
			G. &amp Voorbeeld             | G. &amp Voorbeeld
			"cmd()" 'G.' Voorbeeld        | "cmd()" 'G.' Voorbeeld
			G. -- Voorbeeld               | G. -- Voorbeeld
			""")
	void acceptsUnusualNames(String typed, String name) {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.says(typed + ", g.voorbeeld@almelo.nl").sees("Wie is de burgemeester?");

		griffier.says("B. Voorbeeld, b@\nS. Voorbeeld, s@").sees("Griffier: " + name + ", g.voorbeeld@almelo.nl");
	}

	@Test
	void showsNamesAsPlainTextEverywhere() throws IOException {
		String name = "G. &lt b &gt \"cmd()\" O'Voorbeeld";
		Griffier griffier = Griffier.of("Haaksbergen", this.stage).namesOfficials(DATE);

		griffier.says(name + ", +cmd@haaksbergen.nl\nB. Voorbeeld, b@\nS. Voorbeeld, s@").sees(name);
		griffier.presses("Ja, klopt").presses("Ja, we komen").sees("Gelukt!");

		assertThat(new Driehoek(griffier, this.stage).mails()).hasSize(3).allSatisfy(mail -> {
			assertThat(mail.text()).contains(name);
			assertThat(mail.html()).contains("G. &amp;lt b &amp;gt ").doesNotContain("&lt b", "&gt \"");
		});
		Griffier staff = new Griffier(this.stage.telegram().user(Stage.STAFF), "");
		Patience.until("staff read the name",
				() -> staff.said().anyMatch(text -> text.contains("Haaksbergen") && text.contains(name)));
		assertThat(ParticipantsList.of(ParticipantsList.askedBy(staff)))
			.filteredOn(row -> row.get(5).contains("+cmd@haaksbergen.nl"))
			.singleElement()
			.extracting(CSVRecord::toList, InstanceOfAssertFactories.LIST)
			.contains(name, "'+cmd@haaksbergen.nl")
			.doesNotContain("+cmd@haaksbergen.nl");
	}

	/** Checks that valid input still leads to the summary. */
	private static void goesOn(Griffier griffier) {
		assertThat(griffier.card().text()).isNotBlank();
		for (int i = 0; i < 3 && !griffier.card().text().contains("Klopt dit?"); i++) {
			griffier.says(
					"griffier: G. Voorbeeld, g.voorbeeld@almelo.nl\nburgemeester: B. Voorbeeld, b.voorbeeld@almelo.nl\n"
							+ "gemeentesecretaris: S. Voorbeeld, s.voorbeeld@almelo.nl");
		}
		griffier.sees("Klopt dit?").sees("G. Voorbeeld, g.voorbeeld@almelo.nl").sees("s.voorbeeld@almelo.nl");
	}

	@Test
	void copiesNamesUnchangedIntoLetters() {
		Griffier griffier = Griffier.of("Borne", this.stage).namesOfficials(DATE);

		griffier.says("G. d’Été-Proef, g@borne.nl\nB. O'Voorbeeld, b@\nŠ. & T. Voorbeeld, s@").sees("G. d’Été-Proef");
		griffier.sees("Š. & T. Voorbeeld");
		griffier.presses("Ja, klopt").presses("Ja, we komen").sees("Gelukt!");

		assertThat(new Driehoek(griffier, this.stage).mails()).hasSize(3)
			.allSatisfy(mail -> assertThat(mail.text()).contains("G. d’Été-Proef").doesNotContain("&#", "&amp;", "?t?"))
			.anySatisfy(mail -> assertThat(mail.text()).contains("Š. & T. Voorbeeld"));
	}

	@Test
	void readsForwardedMessagesLikeOthers() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		griffier.user().forwards(griffier.allThree());

		griffier.sees("Klopt dit?").sees("b.voorbeeld@almelo.nl");
	}

	@Test
	void readsAnEditedAnswerInItsPlace() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesGemeente(DATE);
		int message = griffier.user().sends("Almelo").messageId();
		griffier.sees("wie ben jij zelf?");

		griffier.user().edits(message, "Kampen");

		Patience.until("the edit is read", () -> this.records.notes(griffier.chat()).contains("gm0166"));
		assertThat(this.records.notes(griffier.chat())).doesNotContain("gm0141");
	}

	@Test
	void ignoresAnOldButton() {
		Griffier griffier = Griffier.of("Almelo", this.stage).choosesRegion().presses("Alle data");
		Message old = griffier.card();
		griffier.presses(DATE).says("Almelo").presses("Griffier");
		String before = this.records.notes(griffier.chat());

		Press press = griffier.press(old, "vr 29 mei");

		Patience.until("the press is answered", press::isAnswered);
		assertThat(griffier.user().toast()).hasValueSatisfying(toast -> assertThat(toast.text()).contains("oud"));
		assertThat(this.records.notes(griffier.chat())).isEqualTo(before);
		goesOn(griffier);
	}

	@Test
	void answersAPressWithForgedData() {
		Griffier griffier = Griffier.of("Almelo", this.stage).choosesRegion();

		Press press = griffier.user().presses(griffier.card().id(), "'; drop table seats; --");

		Patience.until("the press is answered", press::isAnswered);
		griffier.presses("Alle data").sees("Welke datum kies je?");
	}

	@Test
	void hidesStaffCommandsFromOthers() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesGemeente(DATE);

		griffier.says("/bericht").sees("Dit commando ken ik niet").says("/lijst").sees("Dit commando ken ik niet");

		griffier.says("Almelo").sees("wie ben jij zelf?");
		assertThat(this.records.all("announcements")).extracting(row -> row.getString("author"))
			.doesNotContain("telegram:" + griffier.chat());
	}

}
