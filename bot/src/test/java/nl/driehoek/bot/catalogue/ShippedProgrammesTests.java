package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import nl.driehoek.registrations.programme.Capacity;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.programme.When;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedProgrammesTests {

	private final Catalogue catalogue = CatalogueReader.read(ProgrammeFile.shipped());

	private final Programme season = this.catalogue.programme(new ProgrammeId("driehoek-2026")).orElseThrow();

	@Test
	void hasTheSevenMeetingsOf2026() {
		assertThat(this.season.meetings())
			.extracting(meeting -> meeting.on().map(on -> on.date() + " until " + on.lastDay()).orElseThrow())
			.containsExactly("2026-04-10 until 2026-03-13", "2026-04-17 until 2026-03-20",
					"2026-05-29 until 2026-05-01", "2026-06-12 until 2026-05-15", "2026-09-18 until 2026-08-21",
					"2026-10-09 until 2026-09-11", "2026-11-06 until 2026-10-09");
	}

	@Test
	void hasTheProvincesOfEachMeeting() {
		assertThat(this.season.meetings()).extracting(meeting -> meeting.id() + ": " + provinces(meeting))
			.containsExactly("noord-voorjaar: Friesland Groningen Drenthe",
					"west-voorjaar: Noord-Holland Zuid-Holland Flevoland", "oost-voorjaar: Overijssel Gelderland",
					"zuid-voorjaar: Noord-Brabant Zeeland Limburg",
					"noord-najaar: Friesland Groningen Drenthe Overijssel",
					"midden-najaar: Gelderland Utrecht Flevoland Noord-Holland",
					"zuid-najaar: Limburg Noord-Brabant Zuid-Holland");
		assertThat(this.season.provinces()).hasSize(12);
	}

	private static String provinces(Meeting meeting) {
		return String.join(" ", meeting.provinces().stream().map(province -> province.properName()).toList());
	}

	@Test
	void hasSixSeatsPerMeetingAndNoTimesYet() {
		assertThat(this.season.meetings()).allSatisfy(meeting -> {
			assertThat(meeting.capacity()).isEqualTo(Capacity.of(6));
			assertThat(meeting.on().flatMap(When.On::times)).isEmpty();
			assertThat(meeting.place()).isEqualTo(new Place.Unknown());
		});
	}

	@Test
	void isOpenUntilTheLastDayOfItsLastMeeting() {
		assertThat(this.season.isOpenAt(Instant.parse("2026-03-02T09:00:00Z"))).isTrue();
		assertThat(this.season.isOpenAt(Instant.parse("2026-10-09T21:59:59Z"))).isTrue();
		assertThat(this.season.isOpenAt(Instant.parse("2026-10-09T22:00:00Z"))).isFalse();
	}

	@Test
	void answersFrequentQuestions() {
		assertThat(this.season.questions()).hasSizeBetween(5, 7);
		assertThat(this.season.organiser().address()).hasToString("lokaledriehoek@bmc.nl");
	}

	@Test
	void guideShowsAValidFile() throws IOException {
		String guide = Files.readString(Path.of("../docs/programma.md"));
		String start = "```yaml\n";
		int from = guide.indexOf(start) + start.length();

		Programme example = Files2027.read(guide.substring(from, guide.indexOf("```", from)));

		assertThat(example.meetings()).extracting(meeting -> meeting.id().value()).isEqualTo(List.of("oost-voorjaar"));
	}

}
