package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.calendar.IcsFile;
import nl.driehoek.conversation.Periods;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.Day;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Organiser;

/**
 * Writes the letter of an invitation. It reads well by itself, for this mail may be all
 * that an attendee ever sees.
 */
class InvitationLetters implements Function<Invitation, Letter> {

	private final Occasions occasions;

	private final InvitationEvent events;

	private final LetterFacts facts;

	private final Phrasebook phrasebook;

	private final Clock clock;

	InvitationLetters(Occasions occasions, InvitationEvent events, Phrasebook phrasebook, Clock clock) {
		this.occasions = occasions;
		this.events = events;
		this.facts = new LetterFacts(phrasebook);
		this.phrasebook = phrasebook;
		this.clock = clock;
	}

	@Override
	public Letter apply(Invitation invitation) {
		Occasion occasion = this.occasions.of(invitation.guest());
		Organiser organiser = occasion.programme().organiser();
		IcsFile file = this.events.request(invitation, occasion, this.clock.instant());
		String localPart = invitation.uid().substring(0, invitation.uid().indexOf('@'));
		return new Letter(localPart + "." + invitation.wanted(), invitation.guest().attendee().address(),
				invitation.guest().attendee().name().value(), subject(occasion), paragraphs(invitation, occasion),
				this.facts.of(occasion), organiser.name(), organiser.address(),
				Optional.of(new Letter.CalendarPart(file.method().name(), file.text())));
	}

	private String subject(Occasion occasion) {
		Words date = day(occasion.meeting().date(), DayStyle.FULL);
		return occasion.driehoekOf().isPresent() ? say("letter.subject", date)
				: say("letter.subject.person", Words.verbatim(occasion.programme().title()), date);
	}

	private List<String> paragraphs(Invitation invitation, Occasion occasion) {
		LocalDate agenda = occasion.meeting().date().minus(occasion.programme().agendaBefore());
		return List.of(say("letter.greeting", Words.verbatim(invitation.guest().attendee().name().value())),
				registered(invitation, occasion),
				say("letter.programme", Words.verbatim(occasion.programme().title())) + " " + say("letter.calendar"),
				say(occasion.driehoekOf().isPresent() ? "letter.together" : "letter.agenda",
						day(agenda, DayStyle.DATE)),
				say("letter.wrong"), privacy(invitation, occasion));
	}

	private String registered(Invitation invitation, Occasion occasion) {
		Words date = day(occasion.meeting().date(), DayStyle.FULL);
		return occasion.driehoekOf()
			.map(gemeente -> driehoek(invitation, Words.verbatim(gemeente.name()), date))
			.orElseGet(() -> person(invitation, date));
	}

	private String driehoek(Invitation invitation, Words gemeente, Words date) {
		if (invitation.isForRegistrant()) {
			return say("letter.registered.self", gemeente, date);
		}
		Words registrant = Words.verbatim(invitation.guest().registrant().value());
		Role role = invitation.guest().registrantRole();
		return (role == Role.ARRANGER) ? say("letter.registered.arranger", registrant, gemeente, date)
				: say("letter.registered.other", registrant, Words.message("role." + role), gemeente, date);
	}

	private String person(Invitation invitation, Words date) {
		return invitation.isForRegistrant() ? say("letter.registered.person.self", date) : say(
				"letter.registered.person.arranger", Words.verbatim(invitation.guest().registrant().value()), date);
	}

	private String privacy(Invitation invitation, Occasion occasion) {
		Words kept = Periods.words(occasion.programme().keepAfter());
		return invitation.isForRegistrant() ? say("letter.privacy.self", kept)
				: say("letter.privacy.other", Words.verbatim(invitation.guest().registrant().value()), kept);
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
