package nl.driehoek.calendar;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import biweekly.component.VEvent;
import nl.driehoek.calendar.rules.InvitationRules;
import org.junit.jupiter.api.Test;

import static nl.driehoek.calendar.Examples.firstEdition;
import static nl.driehoek.calendar.RandomText.visible;
import static org.assertj.core.api.Assertions.assertThat;

class AnythingTypedTests {

	private static final int TRIES = 500;

	private final InvitationWriter writer = new InvitationWriter();

	/**
	 * The typed texts, and the event and attendee made from them.
	 */
	private record Typed(String title, String description, String address, CalendarEvent event, CalendarUser attendee) {

		static Typed with(long seed) {
			RandomText random = new RandomText(seed);
			String title = random.text(40);
			String description = random.text(200);
			String address = random.text(20);
			CalendarUser organizer = new CalendarUser(random.text(12), random.mail());
			CalendarEvent event = new CalendarEvent(organizer, title, description,
					List.of(Examples.aWholeDay(), Examples.anAfternoonInSummer()).get(random.number(2)),
					Place.at(address));
			return new Typed(title, description, address, event, new CalendarUser(random.text(12), random.mail()));
		}

	}

	@Test
	void noRandomTextBreaksARule() {
		assertThat(tries()).allSatisfy((typed) -> assertThat(files(typed))
			.allSatisfy((file) -> assertThat(InvitationRules.brokenBy(file.content())).isEmpty()));
	}

	@Test
	void typedTextSurvivesReadingBack() {
		assertThat(tries()).allSatisfy((typed) -> {
			VEvent read = BiweeklyReading.of(request(typed)).event();
			assertThat(read.getSummary().getValue()).isEqualTo(typed.event().title());
			assertThat(read.getDescription().getValue().replace("\r\n", "\n")).isEqualTo(typed.event().description());
			assertThat(read.getLocation().getValue()).isEqualTo(typed.event().place().address().orElseThrow());
			assertThat(visible(read.getSummary().getValue())).isEqualTo(visible(typed.title()));
			assertThat(visible(read.getDescription().getValue())).isEqualTo(visible(typed.description()));
			assertThat(visible(read.getLocation().getValue())).isEqualTo(visible(typed.address()));
		});
	}

	@Test
	void namesSurviveReadingBackAndAddNoAttendee() {
		assertThat(tries()).allSatisfy((typed) -> {
			VEvent read = BiweeklyReading.of(request(typed)).event();
			assertThat(read.getAttendees()).hasSize(1);
			assertThat(read.getAttendees().get(0).getCommonName()).isEqualTo(typed.attendee().name());
			assertThat(read.getOrganizer().getCommonName()).isEqualTo(typed.event().organizer().name());
		});
	}

	private Stream<Typed> tries() {
		return LongStream.range(0, TRIES).mapToObj(Typed::with);
	}

	private List<IcsFile> files(Typed typed) {
		return List.of(request(typed), this.writer.cancel(firstEdition(), typed.event(), typed.attendee()),
				this.writer.publish(firstEdition(), typed.event()));
	}

	private IcsFile request(Typed typed) {
		return this.writer.request(firstEdition(), typed.event(), typed.attendee());
	}

}
