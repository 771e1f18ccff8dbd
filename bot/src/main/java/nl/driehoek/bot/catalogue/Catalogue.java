package nl.driehoek.bot.catalogue;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * All programmes, as read from the organisers' files at the start; immutable.
 */
public final class Catalogue {

	private final List<Programme> programmes;

	/**
	 * Creates a catalogue of these programmes.
	 */
	public Catalogue(List<Programme> programmes) {
		this.programmes = programmes.stream().sorted(Programme.BY_BEGIN).toList();
	}

	/**
	 * All programmes, in order of their first meeting; those without a date come last.
	 */
	public List<Programme> programmes() {
		return this.programmes;
	}

	/**
	 * The programme with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Programme the(ProgrammeId id) {
		return programme(id).orElseThrow(() -> new IllegalArgumentException("No programme " + id));
	}

	public Optional<Programme> programme(ProgrammeId id) {
		return this.programmes.stream().filter(programme -> programme.id().equals(id)).findFirst();
	}

}
