package nl.driehoek.bot.talk;

import java.util.List;

import nl.driehoek.conversation.View;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ViewsTests {

	private final Weather weather = new Weather();

	@Test
	void findsTheViewOfAType() {
		assertThat(new Views(List.of(new Traffic(), this.weather), List.of(Weather.class)).the(Weather.class))
			.isSameAs(this.weather);
	}

	@Test
	void refusesToStartWithoutAViewThatAChapterNeeds() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Views(List.of(new Traffic()), List.of(Weather.class)))
			.withMessageStartingWith("0 views");
	}

	@Test
	void refusesToStartWithTwoViewsOfAType() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Views(List.of(this.weather, new Weather()), List.of(Weather.class)))
			.withMessageStartingWith("2 views");
	}

	private static final class Weather implements View {

	}

	private static final class Traffic implements View {

	}

}
