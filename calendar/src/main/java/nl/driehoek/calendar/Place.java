package nl.driehoek.calendar;

import java.net.URI;
import java.util.Optional;

/**
 * Where an event is, as far as it is known.
 *
 * @param address one line, as on an envelope
 * @param coordinates the position on a map
 * @param online the https link of an online meeting, once it is released
 */
public record Place(Optional<String> address, Optional<Coordinates> coordinates, Optional<URI> online) {

	public Place {
		address = address.map(PlainText::onOneLine).filter((text) -> !text.isEmpty());
		online.ifPresent(Place::requireHttp);
	}

	/**
	 * A place that is not known yet.
	 */
	public static Place unknown() {
		return new Place(Optional.empty(), Optional.empty(), Optional.empty());
	}

	public static Place at(String address) {
		return new Place(Optional.of(address), Optional.empty(), Optional.empty());
	}

	private static void requireHttp(URI link) {
		if (!String.valueOf(link.getScheme()).matches("(?i)https?") || link.getHost() == null) {
			throw new IllegalArgumentException("Not the link of an online meeting: " + link);
		}
	}

}
