package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;

/**
 * Claims seats. Each claim is idempotent: repeated after a crash, it ends the same.
 */
public class RegistrationDesk {

	private static final Duration SURELY_LEFT = Duration.ofMinutes(1);

	/** In one sweep; those after them follow in the next one. */
	private static final int LEFT_OVERS = 200;

	private final Registrations registrations;

	private final SeatPlans plans;

	private final SettlingDesk settling;

	private final SecondTries secondTries;

	private final Surroundings surroundings;

	RegistrationDesk(Registrations registrations, SeatPlans plans, SettlingDesk settling, SecondTries secondTries,
			Surroundings surroundings) {
		this.registrations = registrations;
		this.plans = plans;
		this.settling = settling;
		this.secondTries = secondTries;
		this.surroundings = surroundings;
	}

	/**
	 * Gives a party its seat if there is one, and settles every entry that this changed
	 * before it answers.
	 * @throws IllegalArgumentException if the programme is not in the catalogue
	 */
	public SeatAnswer claim(Registration registration) {
		Programme programme = this.surroundings.catalogue().the(registration.programme());
		if (!this.registrations.add(registration)) {
			return new SeatAnswer.Refused(new Refusal.TooMany());
		}
		SeatCommand claim = new SeatCommand.Claim(registration.id(), registration.wanted(), registration.driehoekOf());
		SeatDecision decision = this.plans.apply(programme, claim, this.surroundings.clock().instant());
		touched(decision).forEach(id -> this.settling.settle(programme, id));
		if (decision.answer() instanceof SeatAnswer.Refused refused) {
			refuse(registration, refused.reason());
		}
		return decision.answer();
	}

	/**
	 * Whose entries to settle: those that changed, and that of the asking registration. A
	 * repeated claim changes nothing, but a crash may have come before its first one was
	 * settled.
	 */
	private static Stream<RegistrationId> touched(SeatDecision decision) {
		Stream<RegistrationId> changed = decision.changes().stream().map(change -> change.after().registration());
		return (decision.answer() instanceof SeatAnswer.Seated seated)
				? Stream.concat(changed, Stream.of(seated.entry().registration())).distinct() : changed;
	}

	private void refuse(Registration registration, Refusal reason) {
		if (reason instanceof Refusal.AlreadyIn already) {
			already.entry()
				.driehoekOf()
				.ifPresent(gemeente -> this.secondTries.triedAgain(registration.programme(), gemeente,
						registration.contact()));
		}
		this.registrations.removeUnclaimed(registration.id());
	}

	/**
	 * Finishes what a crash left undone: registrations without a claim, and changed
	 * entries that were not settled. Skips what is younger than a minute: another thread
	 * may still be working on it.
	 */
	public void finishLeftOvers() {
		Instant left = this.surroundings.clock().instant().minus(SURELY_LEFT);
		OneByOne.forEach(List.<Runnable>of(() -> claimLeftOvers(left), () -> settleLeftOvers(left)), Runnable::run);
	}

	private void claimLeftOvers(Instant left) {
		List<Registration> leftOvers = this.registrations.unclaimed(left, LEFT_OVERS);
		OneByOne.forEach(leftOvers, this::claim);
	}

	private void settleLeftOvers(Instant left) {
		OneByOne.forEach(this.surroundings.catalogue().programmes(),
				programme -> this.settling.settleLeftOvers(programme, left));
	}

}
