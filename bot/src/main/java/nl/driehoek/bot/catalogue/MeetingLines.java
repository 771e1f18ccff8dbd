package nl.driehoek.bot.catalogue;

import java.time.LocalDate;

import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;

/**
 * A meeting as written in the file; the rules of the programme supply missing values.
 *
 * @param fields the values written in the file
 */
record MeetingLines(Fields fields) {

	MeetingLines {
		LocalDate date = fields.get(MeetingKeys.DATE);
		fields.find(MeetingKeys.LAST_DAY).filter(lastDay -> lastDay.isAfter(date)).ifPresent(lastDay -> {
			throw new IllegalArgumentException("The last day, " + lastDay + ", is after the meeting, " + date);
		});
	}

	MeetingId id() {
		return this.fields.get(MeetingKeys.ID);
	}

	Meeting under(Rules rules) {
		LocalDate date = this.fields.get(MeetingKeys.DATE);
		return new Meeting(id(), date, this.fields.find(MeetingKeys.TIMES), this.fields.get(MeetingKeys.REGION),
				this.fields.get(MeetingKeys.PROVINCES), this.fields.find(MeetingKeys.VENUE),
				this.fields.find(MeetingKeys.SEATS).orElse(rules.seats()),
				this.fields.find(MeetingKeys.LAST_DAY).orElse(date.minus(rules.closesBefore())));
	}

}
