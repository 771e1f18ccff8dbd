package nl.driehoek.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail server hangs 20 seconds at each letter that it is offered, while staff are told
 * of registrations in their chat. Takes seven minutes, only with {@code -Dproof=true}.
 */
@ExtendWith(Stages.class)
@EnabledIfSystemProperty(named = "proof", matches = "true")
class HangingMailTests {

	private static final Logger logger = LoggerFactory.getLogger(HangingMailTests.class);

	private static final List<String> FIRST = List.of("Zwolle", "Kampen", "Deventer", "Ommen", "Raalte", "Dalfsen",
			"Hardenberg", "Staphorst", "Almelo", "Borne", "Hengelo", "Enschede", "Losser", "Tubbergen", "Wierden",
			"Twenterand", "Leiden", "Delft", "Gouda", "Almere", "Lelystad", "Haarlem", "Zaanstad", "Assen", "Emmen",
			"Meppel", "Hoogeveen", "Coevorden");

	/** The others wait, once the server has shown that it takes none. */
	private static final int SENDERS = 4;

	private static final List<String> LATER = List.of("Apeldoorn", "Arnhem", "Nijmegen", "Ede", "Zutphen", "Doetinchem",
			"Utrecht", "Amersfoort", "Zeist", "Breda", "Tilburg", "Eindhoven", "Helmond", "Maastricht");

	private static final List<String> DATES = List.of("vr 10 apr", "vr 17 apr", "vr 29 mei", "vr 12 jun", "vr 18 sep",
			"vr 9 okt", "vr 6 nov");

	private final List<Duration> delays = new ArrayList<>();

	@Test
	@Timeout(value = 15, unit = TimeUnit.MINUTES)
	void delaysNoChatMessageByASecond(@OwnStage Stage stage) {
		try (HangingMailServer mail = HangingMailServer.start()) {
			stage.with("SMTP_PORT", String.valueOf(mail.port())).start();

			FIRST.forEach(gemeente -> register(gemeente, stage, Duration.ofSeconds(2)));
			LATER.forEach(gemeente -> register(gemeente, stage, Duration.ofSeconds(25)));
			Patience.until("the server has hung at a letter of each sender", () -> mail.letters() >= SENDERS);

			logger.info("{} messages in the chat; the slowest took {} ms, with {} letters hanging in turn",
					this.delays.size(), slowest().toMillis(), mail.letters());
			assertThat(this.delays).hasSize(FIRST.size() + LATER.size());
			assertThat(slowest()).isLessThan(Duration.ofSeconds(1));
		}
	}

	private Duration slowest() {
		return this.delays.stream().max(Duration::compareTo).orElseThrow();
	}

	private void register(String gemeente, Stage stage, Duration pause) {
		Griffier staff = new Griffier(stage.telegram().user(Stage.STAFF), "");
		Griffier.of(gemeente, stage).registers(DATES.get(this.delays.size() % DATES.size()));
		long registered = System.nanoTime();
		staff.seesSomewhere("Nieuwe aanmelding: " + gemeente);
		this.delays.add(Duration.ofNanos(System.nanoTime() - registered));
		Awaitility.await().pollDelay(pause).timeout(pause.multipliedBy(2)).until(() -> true);
	}

}
