package nl.driehoek.bot.invitation;

import java.util.Optional;
import java.util.function.Function;

import nl.driehoek.registrations.Gemeenten;
import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.ProgrammeId;

/**
 * Looks up what an invitation is for.
 */
class Occasions {

	private final Function<ProgrammeId, Optional<Programme>> programmes;

	private final Gemeenten gemeenten;

	Occasions(Function<ProgrammeId, Optional<Programme>> programmes, Gemeenten gemeenten) {
		this.programmes = programmes;
		this.gemeenten = gemeenten;
	}

	/**
	 * The occasion of an invitation.
	 * @throws IllegalStateException if the programme, its meeting or the gemeente is gone
	 */
	Occasion of(Invitation.Guest guest) {
		return this.programmes.apply(guest.programme())
			.flatMap(programme -> programme.meeting(guest.meeting())
				.flatMap(meeting -> this.gemeenten.withCode(guest.gemeente())
					.map(gemeente -> new Occasion(programme, meeting, gemeente))))
			.orElseThrow(() -> new IllegalStateException(
					"No meeting " + guest.meeting() + " in " + guest.programme() + " for " + guest.gemeente()));
	}

}
