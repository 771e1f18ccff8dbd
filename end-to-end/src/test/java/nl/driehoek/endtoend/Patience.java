package nl.driehoek.endtoend;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/**
 * Waits for conditions, with timeouts long enough for a busy machine: these tests do not
 * measure time.
 */
final class Patience {

	static final Duration LIMIT = Duration.ofSeconds(150);

	/** Starting a program takes longer than a dialog. */
	private static final Duration START = Duration.ofMinutes(4);

	private Patience() {
	}

	static <T> T untilPresent(String what, Supplier<Optional<T>> found) {
		return waiting(what).until(found::get, Optional::isPresent).orElseThrow();
	}

	static <T> T untilStarted(String what, Supplier<Optional<T>> found) {
		return waiting(what).atMost(START).until(found::get, Optional::isPresent).orElseThrow();
	}

	static void until(String what, Supplier<Boolean> condition) {
		waiting(what).until(condition::get);
	}

	static void untilAsserted(ThrowingRunnable assertion) {
		waiting("an assertion holds").untilAsserted(assertion);
	}

	/**
	 * Ignores exceptions in other threads: the mail server throws when the bot is killed.
	 */
	private static ConditionFactory waiting(String what) {
		return Awaitility.await(what)
			.dontCatchUncaughtExceptions()
			.atMost(LIMIT)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(20));
	}

}
