package nl.driehoek.endtoend;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.driehoek.simulator.mail.MailContent;
import nl.driehoek.simulator.telegram.StoredFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Stages.class)
class StaffTests {

	private final Stage stage;

	private final Griffier staff;

	StaffTests(Stage stage) {
		this.stage = stage;
		this.staff = new Griffier(stage.telegram().user(Stage.STAFF), "");
	}

	@Test
	void getAMessageForEachRegistration() {
		Griffier.of("Twenterand", this.stage).registers("vr 9 okt");

		Patience.until("staff are told", () -> this.staff.said()
			.anyMatch(text -> text.startsWith("🆕 Nieuwe aanmelding: Twenterand") && text.contains("G. Voorbeeld")));
	}

	@Test
	void getAWarningForAddressesOutsideTheGemeente() {
		Griffier griffier = Griffier.of("Tubbergen", this.stage).namesOfficials("vr 9 okt");

		griffier.says(
				"G. Voorbeeld, g@tubbergen.nl\nB. Voorbeeld, b.voorbeeld@elders.example\nS. Voorbeeld, s@tubbergen.nl");
		griffier.presses("Ja, klopt").presses("Ja, we komen").sees("Gelukt!");

		Patience.until("staff are told", () -> this.staff.said()
			.anyMatch(text -> text.contains("Tubbergen") && text.contains("b.voorbeeld@elders.example")));
	}

	@Test
	void getAListThatDutchExcelOpens() throws IOException {
		Griffier.of("Losser", this.stage).registers("vr 9 okt");

		StoredFile file = ParticipantsList.askedBy(this.staff);

		assertThat(this.staff.said().anyMatch(text -> text.contains("Losser") && text.contains("van 6"))).isTrue();
		assertThat(file.name()).endsWith(".csv");
		assertThat(new String(file.content(), UTF_8)).startsWith("\ufeff");
		assertThat(ParticipantsList.of(file)).filteredOn(row -> row.get(2).equals("Losser"))
			.hasSize(3)
			.extracting(row -> row.get(5))
			.contains("b.voorbeeld@losser.nl", "s.voorbeeld@losser.nl", "g.voorbeeld@losser.nl");
	}

	@Test
	void writeToAllParticipantsOfAMeetingAndSeeTheResult() {
		Griffier reading = Griffier.of("Hengelo", this.stage).registers("vr 6 nov");
		Griffier blocking = Griffier.of("Enschede", this.stage).registers("vr 6 nov");
		blocking.user().blocks();

		this.staff.says("/bericht").presses("vr 6 nov").says("De zaal is <bekend> & dichtbij.");
		this.staff.says("De zaal is bekend").sees("Versturen?").presses("Versturen");

		this.staff.seesSomewhere("Klaar", "In de chat: 1", "Per e-mail: 5", "Mislukt: 0", "Onzeker: 0");
		assertThat(reading.said().filter(text -> text.contains("De zaal is <bekend> & dichtbij."))).hasSize(1);
		assertThat(announced("hengelo.nl")).hasSize(2);
		assertThat(announced("enschede.nl")).hasSize(3)
			.allSatisfy(mail -> assertThat(mail.text()).contains("De zaal is <bekend> & dichtbij."));
	}

	private List<MailContent> announced(String domain) {
		return this.stage.mailsTo(domain)
			.stream()
			.filter(mail -> mail.head().subject().equals("De zaal is bekend"))
			.toList();
	}

}
