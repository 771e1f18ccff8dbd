package nl.driehoek.bot.invitation;

import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * Looks up what an invitation is for.
 */
class Occasions {

	private final Catalogue catalogue;

	private final Gemeenten gemeenten;

	Occasions(Catalogue catalogue, Gemeenten gemeenten) {
		this.catalogue = catalogue;
		this.gemeenten = gemeenten;
	}

	/**
	 * The occasion of an invitation.
	 * @throws IllegalStateException if the programme, its meeting or the gemeente is gone
	 */
	Occasion of(Invitation.Guest guest) {
		return find(guest).orElseThrow(() -> new IllegalStateException(
				"No meeting " + guest.meeting() + " in " + guest.programme() + " for " + guest.driehoekOf()));
	}

	/**
	 * The occasion of an invitation, as long as the programme has it.
	 */
	Optional<Occasion> find(Invitation.Guest guest) {
		return this.catalogue.programme(guest.programme())
			.flatMap(programme -> programme.meeting(guest.meeting())
				.map(meeting -> new Occasion(programme, meeting, driehoekOf(guest))))
			.filter(occasion -> occasion.driehoekOf().isPresent() == guest.driehoekOf().isPresent());
	}

	private Optional<Gemeente> driehoekOf(Invitation.Guest guest) {
		return guest.driehoekOf().flatMap(this.gemeenten::withCode);
	}

}
