package nl.driehoek.bot.catalogue;

import java.util.List;

import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.When;

/**
 * A meeting as written in the file; the rules of the programme supply missing values.
 *
 * @param fields the values written in the file
 */
record MeetingLines(Fields fields) {

	MeetingLines {
		MeetingChecks.check(fields);
	}

	MeetingId id() {
		return this.fields.get(MeetingKeys.ID);
	}

	Meeting under(Rules rules) {
		return new Meeting(id(), when(rules), this.fields.get(MeetingKeys.REGION),
				this.fields.find(MeetingKeys.PROVINCES).orElse(List.of()), place(),
				this.fields.find(MeetingKeys.SEATS).orElse(rules.capacity()));
	}

	private When when(Rules rules) {
		return this.fields.find(MeetingKeys.DATE)
			.<When>map(date -> new When.On(date, this.fields.find(MeetingKeys.TIMES),
					this.fields.find(MeetingKeys.LAST_DAY).orElse(date.minus(rules.closesBefore()))))
			.orElseGet(When.ToFollow::new);
	}

	private Place place() {
		Place place = this.fields.find(MeetingKeys.PLACE).orElseGet(Place.Unknown::new);
		return (place instanceof Place.Online)
				? new Place.Online(this.fields.find(MeetingKeys.LINK), this.fields.find(MeetingKeys.LINK_BEFORE))
				: place;
	}

}
