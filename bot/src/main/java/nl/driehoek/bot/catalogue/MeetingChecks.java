package nl.driehoek.bot.catalogue;

import java.time.LocalDate;

import nl.driehoek.registrations.programme.Place;

/**
 * Checks which keys of a meeting go together.
 */
final class MeetingChecks {

	private static final String ONLINE = MeetingKeys.PLACE.name() + ": online";

	private MeetingChecks() {
	}

	/**
	 * Checks the keys of one meeting.
	 * @throws KeyException for the first key that does not fit the others
	 */
	static void check(Fields fields) {
		fields.find(MeetingKeys.DATE)
			.ifPresentOrElse(date -> checkDay(fields, date),
					() -> refuse(fields, MeetingKeys.DATE.name(), MeetingKeys.TIMES, MeetingKeys.LAST_DAY));
		if (!isOnline(fields)) {
			refuse(fields, ONLINE, MeetingKeys.LINK, MeetingKeys.LINK_BEFORE);
			if (fields.find(MeetingKeys.PROVINCES).isEmpty()) {
				throw KeyException.missing(MeetingKeys.PROVINCES);
			}
		}
	}

	private static void checkDay(Fields fields, LocalDate date) {
		fields.find(MeetingKeys.TIMES).flatMap(times -> times.skippedOn(date)).ifPresent(time -> {
			throw new KeyException(MeetingKeys.TIMES,
					"There is no " + time + " on " + date + ": the clocks go forward that night");
		});
		fields.find(MeetingKeys.LAST_DAY).filter(lastDay -> lastDay.isAfter(date)).ifPresent(lastDay -> {
			throw new KeyException(MeetingKeys.LAST_DAY,
					"The last day, " + lastDay + ", is after the meeting, " + date);
		});
	}

	private static void refuse(Fields fields, String without, Key<?>... keys) {
		for (Key<?> key : keys) {
			if (fields.find(key).isPresent()) {
				throw new KeyException(key, "The key '" + key.name() + "' makes no sense without '" + without + "'");
			}
		}
	}

	private static boolean isOnline(Fields fields) {
		return fields.find(MeetingKeys.PLACE).filter(Place.Online.class::isInstance).isPresent();
	}

}
