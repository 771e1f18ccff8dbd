package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.calendar.IcsFile;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.Day;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.Venue;

/**
 * Writes the letter an official gets: it reads well by itself, for who only sees this
 * mail.
 */
class InvitationLetters implements Function<Invitation, Letter> {

	private final Occasions occasions;

	private final InvitationEvent events;

	private final Phrasebook phrasebook;

	private final Clock clock;

	InvitationLetters(Occasions occasions, InvitationEvent events, Phrasebook phrasebook, Clock clock) {
		this.occasions = occasions;
		this.events = events;
		this.phrasebook = phrasebook;
		this.clock = clock;
	}

	@Override
	public Letter apply(Invitation invitation) {
		Occasion occasion = this.occasions.of(invitation.guest());
		Organiser organiser = occasion.programme().organiser();
		IcsFile file = this.events.request(invitation, occasion, this.clock.instant());
		String localPart = invitation.uid().substring(0, invitation.uid().indexOf('@'));
		return new Letter(localPart + "." + invitation.wanted(), invitation.guest().official().address(),
				invitation.guest().official().name().value(),
				say("letter.subject", day(occasion.meeting().date(), DayStyle.FULL)), paragraphs(invitation, occasion),
				facts(occasion), organiser.name(), organiser.address(),
				Optional.of(new Letter.CalendarPart(file.method().name(), file.text())));
	}

	private List<String> paragraphs(Invitation invitation, Occasion occasion) {
		LocalDate agenda = occasion.meeting().date().minus(occasion.programme().agendaBefore());
		return List.of(say("letter.greeting", Words.verbatim(invitation.guest().official().name().value())),
				registered(invitation, occasion),
				say("letter.programme", Words.verbatim(occasion.programme().title())) + " " + say("letter.calendar"),
				say("letter.together", day(agenda, DayStyle.DATE)), say("letter.wrong"), privacy(invitation, occasion));
	}

	private String registered(Invitation invitation, Occasion occasion) {
		Words registrant = Words.verbatim(invitation.guest().registrant().value());
		Words gemeente = Words.verbatim(occasion.gemeente().name());
		Words date = day(occasion.meeting().date(), DayStyle.FULL);
		if (invitation.isForRegistrant()) {
			return say("letter.registered.self", gemeente, date);
		}
		if (invitation.guest().registrantRole() == Role.ARRANGER) {
			return say("letter.registered.arranger", registrant, gemeente, date);
		}
		Words role = Words.verbatim(invitation.guest().registrantRole().name().toLowerCase(Locale.ROOT));
		return say("letter.registered.other", registrant, role, gemeente, date);
	}

	private String privacy(Invitation invitation, Occasion occasion) {
		Words kept = Registering.period(occasion.programme().keepAfter());
		return invitation.isForRegistrant() ? say("letter.privacy.self", kept)
				: say("letter.privacy.other", Words.verbatim(invitation.guest().registrant().value()), kept);
	}

	private List<Letter.Fact> facts(Occasion occasion) {
		Meeting meeting = occasion.meeting();
		return List.of(fact("letter.fact.date", say(day(meeting.date(), DayStyle.FULL))),
				fact("letter.fact.time",
						meeting.times().map(this::time).orElseGet(() -> say("letter.fact.time.unknown"))),
				fact("letter.fact.region", meeting.region()),
				fact("letter.fact.place",
						meeting.venue().map(this::place).orElseGet(() -> say("letter.fact.place.unknown"))),
				fact("letter.fact.driehoek",
						say("letter.fact.driehoek.of", Words.verbatim(occasion.gemeente().name()))));
	}

	private String time(Times times) {
		return say("letter.fact.time.known", Words.verbatim(times.start().toString()),
				Words.verbatim(times.end().toString()));
	}

	private String place(Venue venue) {
		return venue.name() + ", " + venue.address();
	}

	private Letter.Fact fact(String label, String value) {
		return new Letter.Fact(say(label), value);
	}

	private static Words day(LocalDate date, DayStyle style) {
		return new Day(date, style);
	}

	private String say(String key, Words... args) {
		return say(Words.message(key, args));
	}

	private String say(Words words) {
		return this.phrasebook.say(words, Language.DUTCH);
	}

}
