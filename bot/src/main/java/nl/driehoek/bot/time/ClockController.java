package nl.driehoek.bot.time;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows and moves the clock; exists only if {@code DRIEHOEK_NOW} is set.
 */
@RestController
@ConditionalOnExpression("!'${driehoek.now:}'.isBlank()")
@RequestMapping("/try/clock")
class ClockController {

	private final MovableClock clock;

	private final Sweeper sweeper;

	ClockController(Clock clock, Sweeper sweeper) {
		this.clock = (MovableClock) clock;
		this.sweeper = sweeper;
	}

	@GetMapping
	Shown show() {
		Instant now = this.clock.instant();
		return new Shown(now, this.sweeper.nextDueAfter(now));
	}

	/**
	 * Moves the clock forward and runs all sweeps.
	 * @param wanted {@code {"to":"next"}} for the next due time, or
	 * {@code {"to":"<instant>"}}
	 */
	@PostMapping
	Shown move(@RequestBody Map<String, String> wanted) {
		String to = wanted.getOrDefault("to", "next");
		Optional<Instant> moment = to.equals("next") ? show().next() : Optional.of(Instant.parse(to));
		moment.ifPresent(this.clock::moveTo);
		this.sweeper.sweepAll();
		return show();
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String noMoment(DateTimeParseException failure) {
		return "This is not an instant: " + failure.getParsedString();
	}

	/**
	 * The answer of the clock.
	 *
	 * @param now the current time
	 * @param next when the next row is due, if any
	 */
	record Shown(Instant now, Optional<Instant> next) {
	}

}
