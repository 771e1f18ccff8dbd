package nl.driehoek.conversation;

import java.time.LocalDate;

import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasebookDaysTests {

	private final Phrasebook phrasebook = new Phrasebook();

	@ParameterizedTest
	@CsvSource({ "SHORT, vr 29 mei, Fri 29 May", "PLAIN, vrijdag 29 mei, Friday 29 May",
			"FULL, vrijdag 29 mei 2026, Friday 29 May 2026", "DATE, 29 mei, 29 May" })
	void saysDaysAsPeopleDo(DayStyle style, String dutch, String english) {
		Words day = new Words.Day(LocalDate.of(2026, 5, 29), style);

		assertThat(this.phrasebook.say(day, Language.DUTCH)).isEqualTo(dutch);
		assertThat(this.phrasebook.say(day, Language.ENGLISH)).isEqualTo(english);
	}

	@Test
	void abbreviatesWithoutDotsOnEveryDayOfTheYear() {
		LocalDate newYear = LocalDate.of(2026, 1, 1);

		for (LocalDate date = newYear; date.getYear() == 2026; date = date.plusDays(1)) {
			Words day = new Words.Day(date, DayStyle.SHORT);
			assertThat(this.phrasebook.say(day, Language.DUTCH)).matches("[a-z]{2} \\d{1,2} [a-z]{3}");
			assertThat(this.phrasebook.say(day, Language.ENGLISH)).matches("[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]{2}");
		}
	}

}
