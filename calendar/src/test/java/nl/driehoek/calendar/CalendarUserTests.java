package nl.driehoek.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CalendarUserTests {

	@ParameterizedTest
	@CsvSource({ "b.voorbeeld@zwolle.nl,mailto:b.voorbeeld@zwolle.nl",
			"b+leren@post.den-haag.nl,mailto:b+leren@post.den-haag.nl", "100%@zwolle.nl,mailto:100%25@zwolle.nl",
			"x?y&z@zwolle.nl,mailto:x%3Fy%26z@zwolle.nl", "zoë@gemeenté.nl,mailto:zo%C3%AB@xn--gemeent-hya.nl" })
	void aMailAddressIsALink(String mail, String link) {
		assertThat(new CalendarUser("B. Voorbeeld", mail).address()).hasToString(link);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "b.voorbeeld", "b.voorbeeld@zwolle", "@zwolle.nl", "b@@zwolle.nl", "b@zwolle..nl",
			"b voorbeeld@zwolle.nl", "B <b@zwolle.nl>", "b@zwolle.nl,c@zwolle.nl", "b@zwolle.nl\r\nX:1",
			"b\u202E@zwolle.nl", "\"b\"@zwolle.nl" })
	void refusesWhatIsNoMailAddress(String mail) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarUser("B. Voorbeeld", mail));
	}

	@Test
	void refusesAnAddressThatNoMailServerTakes() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CalendarUser("B. Voorbeeld", "b".repeat(250) + "@zwolle.nl"));
	}

	@Test
	void neverQuotesPersonalDataInItsMessage() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarUser("B. Voorbeeld", "b.voorbeeld"))
			.satisfies((complaint) -> assertThat(complaint.toString()).doesNotContainIgnoringCase("voorbeeld"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u200F", "^" })
	void everyoneHasAName(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarUser(name, "b@zwolle.nl"));
	}

}
