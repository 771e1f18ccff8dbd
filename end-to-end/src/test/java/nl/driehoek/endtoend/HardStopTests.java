package nl.driehoek.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.driehoek.endtoend.PowerCut.Moment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the bot process, with the embedded store in it, at chosen calls to Telegram or
 * the mail server. Each build tests a few calls; {@code -Dproof=true} tests many.
 */
@ExtendWith(Stages.class)
class HardStopTests {

	private static final boolean PROOF = Boolean.getBoolean("proof");

	private static final List<String> GEMEENTEN = List.of("Zwolle", "Kampen", "Deventer", "Ommen", "Raalte", "Dalfsen",
			"Hardenberg", "Staphorst", "Almelo", "Borne", "Hengelo", "Enschede", "Losser", "Tubbergen", "Wierden",
			"Twenterand", "Leiden", "Delft", "Gouda", "Almere", "Lelystad", "Haarlem", "Zaanstad", "Assen", "Emmen");

	private static final List<String> DATES = List.of("vr 10 apr", "vr 17 apr", "vr 29 mei", "vr 12 jun", "vr 18 sep",
			"vr 9 okt", "vr 6 nov");

	@Test
	void givesTheSameResultWhereverItIsKilled(@OwnStage Stage stage) {
		PowerCut cut = PowerCut.of(stage.start());
		List<Driehoek> registered = new ArrayList<>();
		int calls = cut.countCalls(() -> registered.add(registered(stage, 0)));

		for (int call : spread(PROOF ? 15 : 2, calls)) {
			cut.killAt((registered.size() % 2 == 0) ? Moment.BEFORE : Moment.AFTER, call);
			registered.add(registered(stage, registered.size()));
			cut.awaitRestart();
			registered.get(registered.size() - 1).isInvitedOnce();
		}
		int announced = announcements(cut, stage, registered.size());

		stage.stop();
		try (Records records = stage.records()) {
			registered.forEach(driehoek -> driehoek.isStoredOnce(records));
			assertThat(records.all("registrations")).hasSameSizeAs(registered);
			assertThat(records.seats()).hasSameSizeAs(registered);
			IntStream.rangeClosed(1, announced)
				.forEach(number -> new AnnouncementCheck(number, registered).isDeliveredAtMostOnce(stage, records));
		}
	}

	private static Driehoek registered(Stage stage, int number) {
		Griffier griffier = Griffier.of(GEMEENTEN.get(number), stage);
		return new Driehoek(griffier.registers(DATES.get(number % DATES.size())), stage);
	}

	/** Numbers of calls, spread evenly from the first to the last but one. */
	private static List<Integer> spread(int moments, int calls) {
		return IntStream.rangeClosed(1, moments).map(i -> Math.max(1, i * (calls - 1) / moments)).boxed().toList();
	}

	private static int announcements(PowerCut cut, Stage stage, int registered) {
		Griffier staff = new Griffier(stage.telegram().user(Stage.STAFF), "");
		List<Integer> moments = spread(PROOF ? 8 : 1, 2 * registered);
		for (int i = 0; i < moments.size(); i++) {
			staff.says("/bericht").presses("Iedereen").says("Bericht " + (i + 1) + ".");
			staff.says(AnnouncementCheck.subject(i + 1));
			long done = staff.timesSeen("Klaar");
			cut.killAt((i % 2 == 0) ? Moment.AFTER : Moment.BEFORE, moments.get(i));
			staff.press(staff.awaits("Versturen"), "Versturen");
			cut.awaitRestart();
			staff.seesOnceMore("Klaar", done);
		}
		return moments.size();
	}

}
