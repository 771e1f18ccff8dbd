package nl.driehoek.calendar;

import nl.driehoek.calendar.IcsFile.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class IcsFileTests {

	@ParameterizedTest
	@MethodSource("nl.driehoek.calendar.Examples#allKinds")
	void saysItsMethodOnce(IcsFile file) {
		assertThat(file.text()).containsOnlyOnce("\r\nMETHOD:" + file.method() + "\r\n");
	}

	@ParameterizedTest
	@MethodSource("nl.driehoek.calendar.Examples#allKinds")
	void theContentIsTheTextInUtf8(IcsFile file) {
		assertThat(new String(file.content(), UTF_8)).isEqualTo(file.text()).contains("drieën");
		assertThat(file.fileName()).isEqualTo("uitnodiging.ics");
	}

	@Test
	void refusesATextOfAnotherMethod() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new IcsFile(Method.CANCEL, "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"));
	}

}
