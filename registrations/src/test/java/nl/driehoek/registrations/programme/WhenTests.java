package nl.driehoek.registrations.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WhenTests {

	private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);

	private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

	private static final LocalTime NIGHT = LocalTime.of(2, 30);

	@Test
	void hasNoTimeThatTheClocksSkip() {
		Optional<Times> times = Optional.of(new Times(LocalTime.of(1, 0), NIGHT));

		assertThatIllegalArgumentException().isThrownBy(() -> new When.On(SPRING, times, SPRING))
			.withMessage("The clocks skip 02:30 on 2027-03-28");
	}

	@Test
	void takesTheFirstOfATimeThatComesTwice() {
		When.On autumn = new When.On(AUTUMN, Optional.of(new Times(NIGHT, LocalTime.of(4, 0))), AUTUMN);

		assertThat(autumn.at(NIGHT).toInstant()).isEqualTo("2027-10-31T00:30:00Z");
	}

}
