package nl.driehoek.conversation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StepsTests {

	private final Steps steps = new Steps(List.of(Light.values()));

	@Test
	void findsAStepByWhatIsStoredOfIt() {
		assertThat(Light.GREEN.id()).isEqualTo("lights/GREEN");
		assertThat(this.steps.stored("lights/GREEN")).isEqualTo(Light.GREEN);
		assertThat(this.steps.find("lights/BLUE")).isEmpty();
	}

	@Test
	void refusesAStoredStepThatNoChapterHas() {
		assertThatIllegalStateException().isThrownBy(() -> this.steps.stored("lights/BLUE"))
			.withMessage("No chapter has a step lights/BLUE");
	}

	@Test
	void beginsAtTheFirst() {
		assertThat(this.steps.first()).isEqualTo(Light.RED);
		assertThat(this.steps.all()).containsExactly(Light.values());
	}

	private enum Light implements Step {

		RED, GREEN;

		@Override
		public String chapter() {
			return "lights";
		}

	}

}
