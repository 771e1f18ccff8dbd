package nl.driehoek.bot.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.ProgrammeId;
import nl.driehoek.registrations.Refusal;
import nl.driehoek.registrations.Registration;
import nl.driehoek.registrations.SeatAnswer;
import nl.driehoek.registrations.SeatCommand;
import nl.driehoek.registrations.SeatEntry;

/**
 * Brings everything in line with the seat plan. Whatever it does may be done again after
 * a crash, with the same end.
 */
public class RegistrationDesk {

	private final Registrations registrations;

	private final SeatPlans plans;

	private final List<RegistrationNews> news;

	private final Function<ProgrammeId, Optional<Programme>> programmes;

	private final Clock clock;

	/**
	 * A desk for the programmes that can be looked up.
	 */
	public RegistrationDesk(Registrations registrations, SeatPlans plans, List<RegistrationNews> news,
			Function<ProgrammeId, Optional<Programme>> programmes, Clock clock) {
		this.registrations = registrations;
		this.plans = plans;
		this.news = List.copyOf(news);
		this.programmes = programmes;
		this.clock = clock;
	}

	/**
	 * Gives a driehoek its seat if there is one, and all that follows from it.
	 * @throws IllegalArgumentException if the programme is not in the catalogue
	 */
	public SeatAnswer settle(Registration registration) {
		Programme programme = this.programmes.apply(registration.programme())
			.orElseThrow(() -> new IllegalArgumentException("No programme " + registration.programme()));
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
		return this.plans.apply(programme, claim, this.clock.instant());
	}

	private void follow(Registration registration, SeatEntry seat) {
		this.news.forEach(listener -> listener.seated(registration, seat));
		this.registrations.settled(registration.id(), seat.revision());
	}

	private void refuse(Registration registration, Refusal reason) {
		if (reason instanceof Refusal.AlreadyIn alreadyIn) {
			this.news.forEach(listener -> listener.triedAgain(registration, alreadyIn.entry()));
		}
		this.registrations.removeUnsettled(registration.id());
	}

	/**
	 * Finishes what a crash left undone.
	 */
	public void settleLeftOvers() {
		this.registrations.unsettled().forEach(this::settle);
	}

}
