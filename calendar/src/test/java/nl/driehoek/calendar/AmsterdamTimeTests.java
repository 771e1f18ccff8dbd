package nl.driehoek.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

import static nl.driehoek.calendar.Examples.anAfternoonInSummer;
import static nl.driehoek.calendar.Examples.firstEdition;
import static nl.driehoek.calendar.Examples.meeting;
import static org.assertj.core.api.Assertions.assertThat;

class AmsterdamTimeTests {

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private final IcsFile file = new InvitationWriter().publish(firstEdition(), meeting(anAfternoonInSummer()));

	@Test
	void changesTheClocksWhenJavaDoes() {
		List<ZoneOffsetTransitionRule> changes = Examples.AMSTERDAM.getRules().getTransitionRules();

		assertThat(changes).hasSize(2).allSatisfy((change) -> {
			assertThat(change.getDayOfMonthIndicator()).isIn(-1, change.getMonth().maxLength() - 6);
			assertThat(this.file.text().replace("\r\n", "\n")).contains(linesOf(change));
		});
	}

	@Test
	void biweeklyReadsTheSameTimeOnEveryDayOfTheComingYears() {
		TimeZone zone = BiweeklyReading.of(this.file).zone();

		assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)))
			.allSatisfy((day) -> assertThat(offsetInFile(zone, day.atTime(LocalTime.of(9, 0))))
				.isEqualTo(Examples.AMSTERDAM.getRules().getOffset(day.atTime(LocalTime.of(12, 0)))));
	}

	private static String linesOf(ZoneOffsetTransitionRule change) {
		ZoneOffsetTransition first = change.createTransition(1970);
		String day = change.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 2);
		return """
				TZOFFSETFROM:%s
				TZOFFSETTO:%s
				DTSTART:%s
				RRULE:FREQ=YEARLY;BYMONTH=%d;BYDAY=-1%s
				""".formatted(written(change.getOffsetBefore()), written(change.getOffsetAfter()),
				LOCAL.format(first.getDateTimeBefore()), change.getMonth().getValue(), day.toUpperCase(Locale.ROOT));
	}

	private static String written(ZoneOffset offset) {
		return offset.getId().replace(":", "");
	}

	private static ZoneOffset offsetInFile(TimeZone zone, LocalDateTime utc) {
		return ZoneOffset.ofTotalSeconds(zone.getOffset(utc.toInstant(ZoneOffset.UTC).toEpochMilli()) / 1000);
	}

}
