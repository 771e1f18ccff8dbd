package nl.driehoek.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormTests {

	private static final Form EDIT = Form.whole(Optional.of(7));

	private static final Form MESSAGE = Form.whole(Optional.empty());

	private static Fault fault(Fault.Kind kind) {
		return new Fault(kind, Duration.ZERO, "refused");
	}

	@Test
	void leavesOutOnlyTheFormattingThatCannotBeRead() {
		assertThat(EDIT.after(fault(Fault.Kind.UNREADABLE))).contains(new Form(Optional.of(7), false, true, false));
	}

	@Test
	void leavesOutOnlyTheButtonsThatAreRefused() {
		assertThat(EDIT.after(fault(Fault.Kind.BAD_KEYS))).contains(new Form(Optional.of(7), true, false, false));
	}

	@Test
	void anyOtherRefusedEditBecomesAWholeMessage() {
		assertThat(EDIT.after(fault(Fault.Kind.WRONG))).contains(MESSAGE);
		assertThat(EDIT.after(fault(Fault.Kind.GONE))).contains(MESSAGE);
	}

	@Test
	void leavesTheFormWhenItIsNotToBlame() {
		assertThat(MESSAGE.after(fault(Fault.Kind.TOO_FAST))).isEmpty();
		assertThat(MESSAGE.after(fault(Fault.Kind.BLOCKED))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Fault.Kind.class)
	void neverEndsInALoop(Fault.Kind kind) {
		List<Form> forms = Stream
			.iterate(Optional.of(EDIT), Optional::isPresent,
					form -> form.flatMap(refused -> refused.after(fault(kind))))
			.limit(10)
			.flatMap(Optional::stream)
			.toList();

		assertThat(forms).hasSizeLessThan(6).doesNotHaveDuplicates();
	}

}
