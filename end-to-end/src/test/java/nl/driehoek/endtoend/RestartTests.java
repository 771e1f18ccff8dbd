package nl.driehoek.endtoend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Stages.class)
class RestartTests {

	@Test
	void continuesAfterARestartAndSendsWaitingLettersOnceAMailServerIsSet(@OwnStage Stage stage)
			throws InterruptedException {
		stage.without("SMTP_HOST").start();
		Griffier waiting = Griffier.of("Kampen", stage).registers("vr 29 mei");
		Griffier griffier = Griffier.of("Zwolle", stage).namesOfficials("vr 29 mei");
		griffier.says("G. Voorbeeld, g.voorbeeld@zwolle.nl").sees("Wie is de burgemeester?");
		griffier.says("B. Voorbeeld, b.voorbeeld@").sees("Wie is de gemeentesecretaris?");
		Griffier staff = new Griffier(stage.telegram().user(Stage.STAFF), "");
		Patience.until("staff hear that letters wait",
				() -> staff.said().anyMatch(text -> text.contains("Kampen") && text.contains("SMTP_HOST")));
		assertThat(stage.mailbox().mails()).isEmpty();

		stage.stop();
		stage.with("SMTP_HOST", "127.0.0.1").at("2026-03-13T23:30:00+01:00").start();

		new Driehoek(waiting, stage).isInvitedOnce();
		saysThatTheClockIsRight(staff);
		griffier.sees("Zullen we verdergaan?").presses("Verdergaan").sees("Wie is de gemeentesecretaris?");
		griffier.says("S. Voorbeeld, s.voorbeeld@").sees("B. Voorbeeld, b.voorbeeld@zwolle.nl");
		griffier.presses("Ja, klopt").presses("Ja, we komen").sees("Gelukt!");
		new Driehoek(griffier, stage).isInvitedOnce();
		refusesADateOnTheDayAfterItsLastDay(stage);
		stage.stop();
		try (Records records = stage.records()) {
			new Driehoek(waiting, stage).isStoredOnce(records);
			new Driehoek(griffier, stage).isStoredOnce(records);
		}
	}

	private static void saysThatTheClockIsRight(Griffier staff) {
		staff.seesSomewhere("De klok van de server staat op vrijdag 13 maart 2026");
		staff.says("/klokklopt");
	}

	private static void refusesADateOnTheDayAfterItsLastDay(Stage stage) throws InterruptedException {
		Griffier griffier = Griffier.of("Groningen", stage).promises("vr 10 apr");

		stage.clock().moveTo("2026-03-14T00:00:01+01:00");
		griffier.presses("Ja, we komen").sees("Aanmelden voor").sees("Wat je hebt ingevuld, heb ik bewaard");

		assertThat(griffier.labels()).noneMatch(label -> label.startsWith("vr 10 apr"))
			.anyMatch(label -> label.startsWith("vr 18 sep"));
		griffier.presses("vr 18 sep").sees("g.voorbeeld@groningen.nl").sees("s.voorbeeld@groningen.nl");
		griffier.presses("Ja, klopt").presses("Ja, we komen").sees("vrijdag 18 september 2026");
		Griffier later = Griffier.of("Assen", stage).choosesRegion().presses("Alle data");
		later.sees("gesloten, aanmelden kon tot en met 13 maart");
		assertThat(later.labels()).noneMatch(label -> label.startsWith("vr 10 apr"));
	}

}
