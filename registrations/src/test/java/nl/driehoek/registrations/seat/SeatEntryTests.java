package nl.driehoek.registrations.seat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static nl.driehoek.registrations.Season.EARLY;
import static nl.driehoek.registrations.Season.EAST;
import static nl.driehoek.registrations.Season.NORTH;
import static nl.driehoek.registrations.Season.seated;
import static org.assertj.core.api.Assertions.assertThat;

class SeatEntryTests {

	@Test
	void keepsItsPlaceInTheQueueWhenItChanges() {
		SeatEntry first = seated(NORTH, 1).entries().get(0);
		Instant later = EARLY.plusSeconds(60);

		SeatEntry moved = first.movedTo(EAST, later);

		assertThat(first.changedAt()).isEqualTo(EARLY);
		assertThat(moved.since()).isEqualTo(EARLY);
		assertThat(moved.changedAt()).isEqualTo(later);
	}

}
