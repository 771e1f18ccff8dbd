package nl.driehoek.registrations.programme;

import java.net.URI;
import java.time.Period;
import java.util.Optional;

import nl.driehoek.registrations.Check;

/**
 * Where a meeting is held, as far as it is known.
 */
public sealed interface Place {

	/**
	 * In a building.
	 *
	 * @param name of the building
	 * @param address street, number and town on one line
	 */
	record Venue(String name, String address) implements Place {

		public Venue {
			Check.that(!name.isBlank(), "A venue has a name");
			Check.that(!address.isBlank(), "A venue has an address");
		}

	}

	/**
	 * In a video call.
	 *
	 * @param link opens the call; empty as long as it is not known
	 * @param releasedBefore how long before the meeting the link is told; empty if it may
	 * be told at once
	 */
	record Online(Optional<URI> link, Optional<Period> releasedBefore) implements Place {

		public Online {
			Check.that(link.filter(uri -> !isHttps(uri)).isEmpty(), "The link of a meeting begins with https://");
		}

		private static boolean isHttps(URI uri) {
			return "https".equals(uri.getScheme()) && uri.getHost() != null;
		}

	}

	/**
	 * It will be told later.
	 */
	record Unknown() implements Place {
	}

}
