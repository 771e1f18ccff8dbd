package nl.driehoek.endtoend;

import java.util.List;
import java.util.stream.Stream;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.driehoek.simulator.mail.Invitation;
import nl.driehoek.simulator.mail.MailContent;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Stages.class)
class RegistrationTalkTests {

	private final Stage stage;

	private final Records records;

	RegistrationTalkTests(Stage stage, Records records) {
		this.stage = stage;
		this.records = records;
	}

	@Test
	void registersADriehoekAndInvitesAllThree() {
		Griffier griffier = Griffier.of("Zwolle", this.stage).registers("vr 29 mei");

		Driehoek driehoek = new Driehoek(griffier, this.stage);
		assertThat(griffier.card().text()).contains("De driehoek van Zwolle doet mee op vrijdag 29 mei 2026");
		assertThat(driehoek.mails()).hasSize(3);
		Patience.untilAsserted(() -> driehoek.isStoredOnce(this.records));
		Document registration = driehoek.isStoredOnce(this.records);
		assertThat(registration.getString("wanted")).isEqualTo("oost-voorjaar");
		assertThat(registration.getString("gemeente")).isEqualTo("gm0193");
		assertThat(registration.get("registrant", Document.class).getString("role")).isEqualTo("GRIFFIER");
		assertThat(registration.get("officials", Document.class))
			.containsEntry("BURGEMEESTER",
					new Document("name", "B. Voorbeeld").append("address", "b.voorbeeld@zwolle.nl"))
			.containsEntry("GEMEENTESECRETARIS",
					new Document("name", "S. Voorbeeld").append("address", "s.voorbeeld@zwolle.nl"))
			.containsEntry("GRIFFIER", new Document("name", "G. Voorbeeld").append("address", "g.voorbeeld@zwolle.nl"));
	}

	@Test
	void sendsEachOfTheThreeAnInvitationOfTheirOwn() {
		Driehoek driehoek = new Driehoek(Griffier.of("Kampen", this.stage).registers("vr 29 mei"), this.stage);

		assertThat(driehoek.invitations()).extracting(Invitation::method).containsOnly("REQUEST").hasSize(3);
		for (MailContent mail : driehoek.mails()) {
			ICalendar calendar = Biweekly.parse(mail.invitation().orElseThrow().ics()).first();
			VEvent event = calendar.getEvents().get(0);
			assertThat(calendar.getMethod().isRequest()).isTrue();
			assertThat(event.getAttendees()).singleElement()
				.satisfies(attendee -> assertThat(mail.head().to().toString()).contains(attendee.getEmail()));
			assertThat(event.getDateStart().getValue().hasTime()).isFalse();
			assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo("20260529");
			assertThat(event.getSummary().getValue()).contains("dagdeel, tijd volgt");
			assertThat(mail.head().subject()).contains("vrijdag 29 mei 2026");
		}
		driehoek.isInvitedOnce();
	}

	@Test
	void writesMailsThatExplainThemselves() {
		Driehoek driehoek = new Driehoek(Griffier.of("Raalte", this.stage).registers("vr 29 mei"), this.stage);

		assertThat(mailTo(driehoek, "b.voorbeeld@").text()).contains("Beste B. Voorbeeld")
			.contains("G. Voorbeeld, griffier van Raalte, heeft jullie driehoek aangemeld")
			.contains("Antwoord op deze e-mail")
			.contains("We kregen je naam en e-mailadres van G. Voorbeeld");
		assertThat(mailTo(driehoek, "g.voorbeeld@").text()).contains("Je hebt de driehoek van Raalte aangemeld");
	}

	@Test
	void givesTheSixthSeatToOneOfTwoWhoPromiseTogether() {
		Stream.of("Leiden", "Delft", "Gouda", "Almere", "Lelystad")
			.forEach(gemeente -> Griffier.of(gemeente, this.stage).registers("vr 17 apr"));
		Griffier first = Griffier.of("Haarlem", this.stage).promises("vr 17 apr");
		Griffier second = Griffier.of("Zaanstad", this.stage).promises("vr 17 apr");

		first.press(first.awaits("Ja, we komen"), "Ja, we komen");
		second.press(second.awaits("Ja, we komen"), "Ja, we komen");

		Patience.until("an answer for both", () -> isDecided(first) && isDecided(second));
		assertThat(Stream.of(first, second).filter(this::isSeated)).hasSize(1);
		assertThat(seatsTaken("west-voorjaar")).isEqualTo(6);
		Griffier late = isSeated(first) ? second : first;
		assertThat(late.card().text()).contains("Wat je hebt ingevuld, heb ik bewaard");
		late.presses("vr 9 okt").sees("g.voorbeeld@" + late.domain()).sees("s.voorbeeld@" + late.domain());
		late.presses("Ja, klopt").presses("Ja, we komen").sees("vrijdag 9 oktober 2026");
	}

	private boolean isDecided(Griffier griffier) {
		return isSeated(griffier) || griffier.card().text().contains("de laatste plek");
	}

	private boolean isSeated(Griffier griffier) {
		return griffier.card().text().contains("Gelukt!");
	}

	private long seatsTaken(String meeting) {
		return this.records.seats().stream().filter(seat -> meeting.equals(seat.getString("meeting"))).count();
	}

	@Test
	void registersOnceWhenTheButtonIsPressedSeveralTimes() {
		Griffier griffier = Griffier.of("Deventer", this.stage).promises("vr 12 jun");
		Message card = griffier.awaits("Ja, we komen");

		List<Press> presses = List.of(griffier.press(card, "Ja, we komen"), griffier.press(card, "Ja, we komen"),
				griffier.press(card, "Ja, we komen"));

		griffier.sees("Gelukt!");
		Patience.until("all presses are answered", () -> presses.stream().allMatch(Press::isAnswered));
		Driehoek driehoek = new Driehoek(griffier, this.stage);
		driehoek.isSettled(this.records, "Meppel");
		assertThat(driehoek.mails()).hasSize(3);
		assertThat(griffier.files()).hasSize(1);
	}

	@Test
	void showsNoNamesOfAGemeenteThatIsAlreadyRegistered() {
		Griffier.of("Ommen", this.stage).registers("vr 12 jun");

		Griffier other = Griffier.of("Ommen", this.stage).choosesRole("vr 18 sep");

		assertThat(other.card().text()).contains("De driehoek van Ommen doet al mee").doesNotContain("Voorbeeld");
		Griffier staff = new Griffier(this.stage.telegram().user(Stage.STAFF), "");
		Patience.until("staff are told",
				() -> staff.said().anyMatch(text -> text.contains("Iemand anders") && text.contains("Ommen")));
		assertThat(this.records.registrationsOf(other.chat())).isEmpty();
	}

	@Test
	void sendsTheCalendarFileAgainWhenAsked() {
		Griffier griffier = Griffier.of("Hardenberg", this.stage).registers("vr 12 jun");
		Patience.until("the first file", () -> griffier.files().size() == 1);

		griffier.says("/mijn").sees("Hardenberg");

		Patience.until("the second file", () -> griffier.files().size() == 2);
		ICalendar calendar = Biweekly.parse(new String(griffier.files().get(1).content(), UTF_8)).first();
		Driehoek driehoek = new Driehoek(griffier, this.stage);
		assertThat(calendar.getMethod().isPublish()).isTrue();
		assertThat(calendar.getEvents().get(0).getUid().getValue())
			.isEqualTo(mailTo(driehoek, "g.voorbeeld@").invitation().orElseThrow().uid());
	}

	@Test
	void invitesTheThreeButNotTheSecretaryWhoRegistersThem() {
		Griffier secretary = Griffier.of("Dalfsen", this.stage).choosesRole("vr 12 jun");

		secretary.presses("Ik regel het voor hen").says("A. Regelaar, a.regelaar@dalfsen.nl");
		secretary.says("B. Voorbeeld, b@\nS. Voorbeeld, s@\nG. Voorbeeld, g@").sees("A. Regelaar");
		secretary.presses("Ja, klopt").presses("Ja, ze komen").sees("Gelukt!");

		Driehoek driehoek = new Driehoek(secretary, this.stage);
		assertThat(driehoek.mails()).flatExtracting(mail -> mail.head().to())
			.hasSize(3)
			.noneMatch(address -> address.contains("a.regelaar@"));
		assertThat(driehoek.mails()).allSatisfy(mail -> assertThat(mail.text()).contains("A. Regelaar"));
		Patience.until("the file in the chat", () -> secretary.files().size() == 1);
	}

	@Test
	void speaksEnglishInTheChatAndWritesDutchLetters() {
		Griffier griffier = new Griffier(this.stage.telegram().newUser("G. Voorbeeld", "en"), "Staphorst");

		griffier.starts().sees("Welcome!").presses("Register a driehoek").presses("All dates");
		griffier.presses("Fri 12 Jun").says("Staphorst").presses("Griffier").says(griffier.allThree());
		griffier.presses("Yes, that is right").presses("Yes, all three").sees("Done!");

		assertThat(new Driehoek(griffier, this.stage).mails()).hasSize(3)
			.allSatisfy(mail -> assertThat(mail.head().subject()).contains("leerbijeenkomst lokale driehoek"));
	}

	@Test
	void asksSpringStatemachineAtEachMove() {
		int before = moves().size();

		Griffier.of("Urk", this.stage).registers("vr 18 sep");

		Patience.untilAsserted(() -> assertThat(moves().subList(before, moves().size())).containsSubsequence(
				"registering/WELCOME on Missing[step=CHOOSING_REGION] to registering/CHOOSING_REGION",
				"registering/CHOOSING_REGION on Missing[step=CHOOSING_DATE] to registering/CHOOSING_DATE",
				"registering/CHOOSING_DATE on Missing[step=NAMING_GEMEENTE] to registering/NAMING_GEMEENTE",
				"registering/NAMING_GEMEENTE on Missing[step=CHOOSING_ROLE] to registering/CHOOSING_ROLE",
				"registering/CHOOSING_ROLE on Missing[step=NAMING_GRIFFIER] to registering/NAMING_GRIFFIER",
				"registering/NAMING_GRIFFIER on Said[word=COMPLETE] to registering/REVIEWING",
				"registering/REVIEWING on Said[word=CONFIRMED] to registering/PROMISING",
				"registering/PROMISING on Said[word=PROMISED] to registering/SETTLING",
				"registering/SETTLING on Said[word=SEATED] to registering/REGISTERED"));
	}

	private List<String> moves() {
		return this.stage.bot().output().after("StepMachine: From ");
	}

	private static MailContent mailTo(Driehoek driehoek, String address) {
		return driehoek.mails()
			.stream()
			.filter(mail -> mail.head().to().toString().contains(address))
			.findFirst()
			.orElseThrow();
	}

}
