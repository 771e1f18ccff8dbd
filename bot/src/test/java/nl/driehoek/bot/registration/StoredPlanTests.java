package nl.driehoek.bot.registration;

import nl.driehoek.bot.fixtures.Season;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoredPlanTests {

	@Test
	void aPlanReadBeforeItWasSavedIsTheOlderOne() {
		StoredPlan read = MongoPlan.empty(Season.programme()).atVersion(5);
		StoredPlan saved = read.atVersion(6);

		assertThat(read.newer(saved)).isSameAs(saved);
		assertThat(saved.newer(read)).isSameAs(saved);
	}

	@Test
	void ofTwoReadsOfOneVersionTheLaterOneCounts() {
		StoredPlan first = MongoPlan.empty(Season.programme()).atVersion(5);
		StoredPlan second = first.atVersion(5);

		assertThat(first.newer(second)).isSameAs(second);
	}

}
