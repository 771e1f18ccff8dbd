package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.util.List;
import java.util.ArrayList;

import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.When;

/**
 * The facts of a meeting, as they stand in a letter.
 *
 * @param phrasebook has the words
 */
record LetterFacts(Phrasebook phrasebook) {

	List<Letter.Fact> of(Invitation.Guest guest, Occasion occasion, Instant now) {
		Meeting meeting = occasion.meeting();
		List<Letter.Fact> facts = new ArrayList<>();
		facts.add(fact("letter.fact.date", say(MeetingDate.of(meeting, DayStyle.FULL))));
		facts.add(fact("letter.fact.time",
				meeting.on().flatMap(When.On::times).map(this::time).orElseGet(() -> say("letter.fact.time.unknown"))));
		facts.add(fact("letter.fact.region", meeting.region()));
		facts.add(fact("letter.fact.place", place(meeting, now)));
		occasion.driehoekOf()
			.map(gemeente -> say("letter.fact.driehoek.of", Words.verbatim(gemeente.name())))
			.ifPresent(driehoek -> facts.add(fact("letter.fact.driehoek", driehoek)));
		if (occasion.driehoekOf().isPresent()) {
			guest.party().forEach(each -> facts.add(fact("letter.fact.role." + each.role(), each.name().value())));
		}
		return facts;
	}

	private String time(Times times) {
		return say("letter.fact.time.known", Words.verbatim(times.start().toString()),
				Words.verbatim(times.end().toString()));
	}

	private String place(Meeting meeting, Instant now) {
		if (meeting.place() instanceof Place.Venue venue) {
			return venue.name() + ", " + venue.address();
		}
		if (meeting.place() instanceof Place.Online) {
			return meeting.linkAt(now)
				.map(link -> say("letter.fact.place.online", Words.verbatim(link.toString())))
				.orElseGet(() -> say("letter.fact.place.online.to-follow"));
		}
		return say("letter.fact.place.unknown");
	}

	private Letter.Fact fact(String label, String value) {
		return new Letter.Fact(say(label), value);
	}

	private String say(String key, Words... args) {
		return say(Words.message(key, args));
	}

	private String say(Words words) {
		return this.phrasebook.say(words, Language.DUTCH);
	}

}
