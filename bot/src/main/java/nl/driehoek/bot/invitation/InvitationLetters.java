package nl.driehoek.bot.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.Organiser;

/**
 * Writes the letter of an invitation. It is complete in itself: an attendee may never see
 * anything else of the programme.
 */
class InvitationLetters implements Function<Invitation, Letter> {

	private final Occasions occasions;

	private final InvitationEvent events;

	private final LetterFacts facts;

	private final LetterText text;

	private final Phrasebook phrasebook;

	private final Clock clock;

	InvitationLetters(Occasions occasions, InvitationEvent events, Phrasebook phrasebook, Clock clock) {
		this.occasions = occasions;
		this.events = events;
		this.facts = new LetterFacts(phrasebook);
		this.text = new LetterText(phrasebook);
		this.phrasebook = phrasebook;
		this.clock = clock;
	}

	@Override
	public Letter apply(Invitation invitation) {
		Occasion occasion = this.occasions.of(invitation.guest());
		Organiser organiser = occasion.programme().organiser();
		Instant now = this.clock.instant();
		String localPart = invitation.uid().substring(0, invitation.uid().indexOf('@'));
		return new Letter(localPart + "." + invitation.wanted(), invitation.guest().attendee().address(),
				invitation.guest().attendee().name().value(), subject(invitation, occasion),
				this.text.of(invitation, occasion, now), this.facts.of(invitation.guest(), occasion, now),
				organiser.name(), this.events.answersTo(organiser), this.events.request(invitation, occasion, now)
					.map(file -> new Letter.CalendarPart(file.method().name(), file.text())));
	}

	/** A stranger's name first: it says why this mail comes. */
	private String subject(Invitation invitation, Occasion occasion) {
		Words date = MeetingDate.of(occasion.meeting(), DayStyle.FULL);
		Words what = occasion.driehoekOf().isPresent() ? Words.message("letter.subject.driehoek")
				: Words.verbatim(occasion.programme().title());
		return invitation.isForRegistrant() ? say("letter.subject.self", what, date)
				: say("letter.subject.other", Words.verbatim(invitation.guest().registrant().value()), what, date);
	}

	private String say(String key, Words... args) {
		return this.phrasebook.say(Words.message(key, args), Language.DUTCH);
	}

}
