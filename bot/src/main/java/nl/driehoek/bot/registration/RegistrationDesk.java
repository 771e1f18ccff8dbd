package nl.driehoek.bot.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Refusal;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Brings everything in line with the seat plan. Whatever it does may be done again after
 * a crash, with the same end.
 */
public class RegistrationDesk {

	private static final Duration SURELY_LEFT = Duration.ofMinutes(1);

	private final Registrations registrations;

	private final SeatPlans plans;

	private final List<RegistrationNews> news;

	private final SecondTries secondTries;

	private final Surroundings surroundings;

	/**
	 * A desk.
	 * @param news what follows from a seat, in this order
	 */
	public RegistrationDesk(Registrations registrations, SeatPlans plans, List<RegistrationNews> news,
			SecondTries secondTries, Surroundings surroundings) {
		this.registrations = registrations;
		this.plans = plans;
		this.news = List.copyOf(news);
		this.secondTries = secondTries;
		this.surroundings = surroundings;
	}

	/**
	 * Gives a driehoek its seat if there is one, and all that follows from it.
	 * @throws IllegalArgumentException if the programme is not in the catalogue
	 */
	public SeatAnswer settle(Registration registration) {
		Programme programme = this.surroundings.catalogue().the(registration.programme());
		SeatAnswer answer = this.registrations.add(registration) ? claim(programme, registration)
				: new SeatAnswer.Refused(new Refusal.TooMany());
		if (answer instanceof SeatAnswer.Seated seated) {
			follow(registration, seated.entry());
		}
		else {
			refuse(registration, ((SeatAnswer.Refused) answer).reason());
		}
		return answer;
	}

	private SeatAnswer claim(Programme programme, Registration registration) {
		SeatCommand claim = new SeatCommand.Claim(registration.id(), registration.wanted(), registration.gemeente());
		return this.plans.apply(programme, claim, this.surroundings.clock().instant()).answer();
	}

	private void follow(Registration registration, SeatEntry seat) {
		this.news.forEach(listener -> listener.seated(registration, seat));
		this.registrations.settled(registration.id(), seat.revision());
	}

	private void refuse(Registration registration, Refusal reason) {
		if (reason instanceof Refusal.AlreadyIn) {
			this.secondTries.triedAgain(registration.programme(), registration.gemeente(), registration.chat());
		}
		this.registrations.removeUnsettled(registration.id());
	}

	/**
	 * Finishes what a crash left undone; what was promised just now is still in better
	 * hands.
	 */
	public void settleLeftOvers() {
		Instant left = this.surroundings.clock().instant().minus(SURELY_LEFT);
		List<Registration> leftOvers = this.registrations.unsettled()
			.stream()
			.filter(registration -> registration.promisedAt().isBefore(left))
			.toList();
		OneByOne.forEach(leftOvers, this::settle);
	}

	/**
	 * What the desk looks at.
	 *
	 * @param catalogue the programmes
	 * @param clock the time that all rules count in
	 */
	public record Surroundings(Catalogue catalogue, Clock clock) {
	}

}
