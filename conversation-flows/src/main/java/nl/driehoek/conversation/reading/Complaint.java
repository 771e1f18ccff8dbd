package nl.driehoek.conversation.reading;

import java.util.List;

import nl.driehoek.conversation.Words;

/**
 * Something in a message that was not understood: what we saw, and what we need instead.
 */
public sealed interface Complaint {

	/**
	 * The line it is about; lines count from one, and empty ones do not count.
	 */
	int line();

	/**
	 * What to say about it.
	 */
	Words words();

	/**
	 * What can be wrong with an address.
	 */
	enum AddressFault {

		/** There are more of them. */
		SEVERAL,

		/** Its domain has no dot. */
		NO_DOT,

		/** Nothing follows the @, and no domain is known yet. */
		NO_DOMAIN,

		/** There is a space in it. */
		SPACE,

		/** The @ is missing. */
		NO_AT,

		/** Something else is. */
		UNCLEAR

	}

	/**
	 * What can be wrong with a name.
	 */
	enum NameFault {

		/** Longer than any name. */
		TOO_LONG,

		/** It has a character that no name has. */
		ODD_SIGN,

		/** It has no letters at all. */
		NO_LETTERS,

		/** It has words that nobody is called. */
		NO_NAME

	}

	/**
	 * What can be wrong with a line.
	 */
	enum LineFault {

		/** There is nothing in the message. */
		EMPTY,

		/** It asks us something. */
		QUESTION,

		/** Part of it was not used. */
		LEFT_OVER,

		/** There was such a role already. */
		ROLE_TWICE,

		/** It has neither a name nor an address that would fit. */
		UNCLEAR

	}

	/**
	 * An address that cannot be used.
	 *
	 * @param line where
	 * @param fault why
	 * @param seen what stood there, one or more
	 */
	record AboutAddress(int line, AddressFault fault, List<String> seen) implements Complaint {

		public AboutAddress {
			seen = List.copyOf(seen);
		}

		@Override
		public Words words() {
			List<Words> shown = this.seen.stream().limit(3).<Words>map(Seen::words).toList();
			return Words.message("reading.address." + this.fault, new Words.Listed(shown));
		}

	}

	/**
	 * A name that cannot be used.
	 *
	 * @param line where
	 * @param fault why
	 * @param seen what stood there
	 */
	record AboutName(int line, NameFault fault, String seen) implements Complaint {

		@Override
		public Words words() {
			return Words.message("reading.name." + this.fault, Seen.words(this.seen));
		}

	}

	/**
	 * A line that was not understood as a whole.
	 *
	 * @param line which one
	 * @param fault why
	 * @param seen what stood there
	 */
	record AboutLine(int line, LineFault fault, String seen) implements Complaint {

		@Override
		public Words words() {
			return Words.message("reading.line." + this.fault, Seen.words(this.seen));
		}

	}

	/**
	 * More people than were asked for; the first ones were taken.
	 *
	 * @param line the first that was not taken
	 * @param taken how many were
	 */
	record TooMany(int line, int taken) implements Complaint {

		@Override
		public Words words() {
			return Words.message("reading.too-many", new Words.Count(this.taken));
		}

	}

}
