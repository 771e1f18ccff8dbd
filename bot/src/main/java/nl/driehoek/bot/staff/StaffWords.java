package nl.driehoek.bot.staff;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.Words.Day;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * What staff are told, in Dutch, with all that was typed by others escaped.
 */
class StaffWords {

	private final Catalogue catalogue;

	private final SeatPlans plans;

	private final Gemeenten gemeenten;

	private final LetterCourier letters;

	private final Phrasebook phrasebook;

	StaffWords(Catalogue catalogue, SeatPlans plans, Gemeenten gemeenten, LetterCourier letters,
			Phrasebook phrasebook) {
		this.catalogue = catalogue;
		this.plans = plans;
		this.gemeenten = gemeenten;
		this.letters = letters;
		this.phrasebook = phrasebook;
	}

	String seated(Registration registration, SeatEntry seat) {
		Programme programme = programme(registration.programme());
		Meeting meeting = programme.meeting(seat.meeting()).orElseThrow();
		int taken = this.plans.find(programme).entriesOf(seat.meeting()).size();
		String news = say("staff.seated", name(registration.gemeente()), new Day(meeting.date(), DayStyle.DATE),
				new Words.Count(taken), new Words.Count(meeting.seats()), registrant(registration));
		return news + strangeAddresses(registration) + withoutMail();
	}

	private Words registrant(Registration registration) {
		Words name = Words.verbatim(registration.registrantName().value());
		if (registration.registrant() instanceof Registrant.Member member) {
			return Words.message("staff.registrant.member", Words.message("role." + member.role().name()), name);
		}
		return name;
	}

	private String strangeAddresses(Registration registration) {
		List<Words> strange = strangers(registration).stream()
			.<Words>map(official -> Words.verbatim(official.address().value()))
			.toList();
		return strange.isEmpty() ? "" : "\n" + say("staff.strange", new Words.Listed(strange));
	}

	/**
	 * The officials whose mail address does not look like the gemeente's.
	 */
	List<Attendee> strangers(Registration registration) {
		Optional<Gemeente> gemeente = this.gemeenten.withCode(registration.gemeente());
		return registration.driehoek()
			.attendees()
			.stream()
			.filter(official -> gemeente.isPresent() && !gemeente.get().looksLikeOurs(official.address().domain()))
			.toList();
	}

	String withoutMail() {
		return this.letters.isOpen() ? "" : "\n" + say("staff.without-mail");
	}

	String secondTry(ProgrammeId programme, GemeenteCode gemeente) {
		return say("staff.second-try", name(gemeente), Words.verbatim(programme(programme).title()));
	}

	/** What there is to say of one invitation. */
	String of(String key, Invitation.Guest guest) {
		return say(key, Words.message("role." + guest.official().role().name()), name(guest.gemeente()),
				Words.verbatim(guest.official().address().value()));
	}

	Words name(GemeenteCode code) {
		return Words.verbatim(plainName(code));
	}

	String plainName(GemeenteCode code) {
		return this.gemeenten.withCode(code).map(Gemeente::name).orElse(code.value());
	}

	String role(Role role) {
		return this.phrasebook.say(Words.message("role." + role.name()), Language.DUTCH);
	}

	private Programme programme(ProgrammeId id) {
		return this.catalogue.programme(id).orElseThrow(() -> new IllegalArgumentException("No programme " + id));
	}

	String say(String key, Words... args) {
		return say(Words.message(key, args));
	}

	String say(Words words) {
		return this.phrasebook.say(words, Language.DUTCH, Card::escaped);
	}

}
