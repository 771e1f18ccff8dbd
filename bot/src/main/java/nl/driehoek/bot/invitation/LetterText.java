package nl.driehoek.bot.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.driehoek.conversation.Periods;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.Day;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;

/**
 * The paragraphs of the letter that goes with an invitation.
 *
 * @param phrasebook has the words
 */
record LetterText(Phrasebook phrasebook) {

	List<String> of(Invitation invitation, Occasion occasion, Instant now) {
		List<String> paragraphs = new ArrayList<>();
		paragraphs.add(say("letter.greeting", Words.verbatim(invitation.guest().attendee().name().value())));
		paragraphs.add(registered(invitation, occasion));
		paragraphs.add(say("letter.programme", Words.verbatim(occasion.programme().title())));
		paragraphs.add(occasion.programme().about().strip());
		paragraphs.add(agreement(invitation, occasion, now));
		paragraphs.add(say(isDated(occasion) ? "letter.calendar" : "letter.calendar.to-follow"));
		paragraphs.add(say(isDated(occasion) ? "letter.wrong" : "letter.wrong.to-follow"));
		paragraphs.add(privacy(invitation, occasion));
		return paragraphs;
	}

	private static boolean isDated(Occasion occasion) {
		return occasion.meeting().date().isPresent();
	}

	private String registered(Invitation invitation, Occasion occasion) {
		Words date = occasion.meeting()
			.date()
			.<Words>map(known -> Words.message("letter.on", new Day(known, DayStyle.FULL)))
			.orElseGet(() -> Words.message("letter.on.to-follow"));
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

	/** What it costs, what was promised, and when the agenda comes. */
	private String agreement(Invitation invitation, Occasion occasion, Instant now) {
		List<String> sentences = new ArrayList<>(List.of(say("letter.free")));
		if (occasion.driehoekOf().isPresent()) {
			sentences.add(invitation.isForRegistrant() ? say("letter.promise.self")
					: say("letter.promise.other", Words.verbatim(invitation.guest().registrant().value())));
		}
		occasion.meeting()
			.date()
			.map(date -> date.minus(occasion.programme().agendaBefore()))
			.filter(day -> day.isAfter(LocalDate.ofInstant(now, Meeting.AMSTERDAM)))
			.map(day -> new Day(day, DayStyle.DATE))
			.map(day -> say(occasion.driehoekOf().isPresent() ? "letter.agenda" : "letter.agenda.person", day))
			.ifPresent(sentences::add);
		return String.join(" ", sentences);
	}

	private String privacy(Invitation invitation, Occasion occasion) {
		Words kept = Periods.words(occasion.programme().keepAfter());
		return invitation.isForRegistrant() ? say("letter.privacy.self", kept)
				: say("letter.privacy.other", Words.verbatim(invitation.guest().registrant().value()), kept);
	}

	private String say(String key, Words... args) {
		return this.phrasebook.say(Words.message(key, args), Language.DUTCH);
	}

}
