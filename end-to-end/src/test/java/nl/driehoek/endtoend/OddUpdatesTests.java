package nl.driehoek.endtoend;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.driehoek.simulator.telegram.TelegramGroup;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Stages.class)
class OddUpdatesTests {

	private static final String DATE = "vr 18 sep";

	private static final Pattern ODD_NAME = Pattern.compile("In “([^”]+)” staat een teken");

	private final Stage stage;

	private final Records records;

	OddUpdatesTests(Stage stage, Records records) {
		this.stage = stage;
		this.records = records;
	}

	@Test
	void handlesADuplicateUpdateOnce() {
		Griffier griffier = Griffier.of("Wierden", this.stage);

		this.stage.telegram().updates().duplicateNext(20);
		griffier.registers(DATE);
		this.stage.telegram().updates().duplicateNext(0);

		Driehoek driehoek = new Driehoek(griffier, this.stage);
		driehoek.isSettled(this.records, "Hoogeveen");
		assertThat(driehoek.mails()).hasSize(3);
		assertThat(griffier.files()).hasSize(1);
		assertThat(griffier.said().filter(text -> text.contains("Gelukt!"))).hasSize(1);
	}

	@Test
	void losesNothingWhenUpdatesComeOutOfOrder() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		this.stage.telegram().updates().reorderNext(2);
		griffier.user()
			.sends("griffier: G. Voorbeeld, g.voorbeeld@almelo.nl\nburgemeester: B. Voorbeeld, b.voorbeeld@");
		griffier.user().sends("gemeentesecretaris: S. Voorbeeld, s.voorbeeld@almelo.nl");

		griffier.sees("Klopt dit?").sees("Griffier: G. Voorbeeld").sees("Gemeentesecretaris: S. Voorbeeld");
	}

	@ParameterizedTest
	@ValueSource(longs = { 5_000_000, 17 })
	void handlesUpdatesAfterTheIdsRestart(long id) {
		this.stage.telegram().updates().continueAt(id);
		Griffier griffier = Griffier.of("Almelo", this.stage).reviews(DATE);

		this.stage.telegram().updates().continueAt(id + 900_000);

		griffier.presses("Ja, klopt").sees("Spreken we dat af?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"made_up_kind\":{\"from\":{\"id\":1}}}", "{\"message\":{\"message_id\":\"no number\"}}",
			"{\"callback_query\":{\"id\":\"7\",\"from\":null}}", "{\"message\":7}" })
	void continuesAfterAnUnreadableUpdate(String raw) {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesGemeente(DATE);

		this.stage.telegram().updates().raw(raw);

		griffier.says("Almelo").sees("wie ben jij zelf?");
	}

	@Test
	void hearsFiftyMessagesSentAtOnceInOrder() {
		Griffier griffier = Griffier.of("Almelo", this.stage).namesOfficials(DATE);

		List<String> words = IntStream.range(0, 50).mapToObj(i -> "G. Voorbeeld " + i).toList();
		words.forEach(griffier.user()::sends);
		griffier.user().sends("griffier: G. Laatste, g.voorbeeld@almelo.nl");

		griffier.sees("Wie is de burgemeester?");
		assertThat(this.records.notes(griffier.chat())).contains("G. Laatste");
		List<String> answered = griffier.said().flatMap(OddUpdatesTests::quotedName).toList();
		assertThat(words).as("newer cards may replace undelivered ones").containsSubsequence(answered);
	}

	private static Stream<String> quotedName(String answer) {
		return ODD_NAME.matcher(answer).results().map(found -> found.group(1));
	}

	@Test
	void refusesToTalkInAGroup() {
		Griffier griffier = Griffier.of("Almelo", this.stage).starts();
		TelegramGroup group = this.stage.telegram().newGroup("Griffiers", griffier.user());

		group.hears(griffier.user(), "/start");

		Patience.until("a word in the group",
				() -> group.messages().stream().anyMatch(message -> message.text().contains("niet in een groep")));
	}

}
