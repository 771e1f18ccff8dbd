package nl.driehoek.bot.staff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Who;
import nl.driehoek.conversation.Words.DayStyle;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Organisation;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.party.Person;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Finds the Dutch words for what staff are told.
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

	MenuLine menuLine(String command) {
		return MenuLine.of(command, Who.STAFF,
				language -> this.phrasebook.say(Words.message("menu." + command), language));
	}

	Text seated(Registration registration, SeatEntry seat) {
		Words date = date(registration, seat);
		Words taken = taken(registration, seat);
		Text news = registration.driehoekOf()
			.map(gemeente -> text("staff.seated", name(gemeente), date, taken, registrant(registration)))
			.orElseGet(() -> text("staff.seated.person", person(registration.party()), date, taken));
		return news.and(strangeAddresses(registration)).and(withoutMail());
	}

	Text moved(Registration registration, SeatEntry seat) {
		Words party = registration.driehoekOf().map(this::name).orElseGet(() -> person(registration.party()));
		return text("staff.moved", party, date(registration, seat), taken(registration, seat)).and(withoutMail());
	}

	private Words date(Registration registration, SeatEntry seat) {
		return MeetingDate.of(meeting(registration, seat), DayStyle.DATE);
	}

	private Meeting meeting(Registration registration, SeatEntry seat) {
		return this.catalogue.the(registration.programme()).meeting(seat.meeting()).orElseThrow();
	}

	private Words taken(Registration registration, SeatEntry seat) {
		Programme programme = this.catalogue.the(registration.programme());
		return taken(this.plans.find(programme).entriesOf(seat.meeting()).size(), meeting(registration, seat));
	}

	/** The taken seats, and how many there are if there is a limit. */
	static Words taken(int taken, Meeting meeting) {
		OptionalInt seats = meeting.capacity().seats();
		return seats.isPresent()
				? Words.message("staff.taken", new Words.Count(taken), new Words.Count(seats.getAsInt()))
				: new Words.Count(taken);
	}

	private static Words person(Party party) {
		Attendee attendee = party.attendees().get(0);
		return Words.message("staff.person", Words.verbatim(attendee.name().value()), role(attendee));
	}

	private static Words role(Attendee attendee) {
		return Words.message("role." + attendee.role());
	}

	private Words registrant(Registration registration) {
		Words name = Words.verbatim(registration.registrantName().value());
		if (registration.registrant() instanceof Registrant.Member member) {
			return Words.message("staff.registrant.member", Words.message("role." + member.role().name()), name);
		}
		return name;
	}

	private Text strangeAddresses(Registration registration) {
		List<Words> strange = strangers(registration).stream()
			.<Words>map(official -> Words.verbatim(official.address().value()))
			.toList();
		return strange.isEmpty() ? Text.EMPTY : onItsOwnLine("staff.strange", new Words.Listed(strange));
	}

	/**
	 * The officials whose mail address does not look like one of their gemeente. Persons
	 * who come alone may have any address.
	 */
	List<Attendee> strangers(Registration registration) {
		Optional<Gemeente> gemeente = registration.driehoekOf().flatMap(this.gemeenten::withCode);
		return registration.party()
			.attendees()
			.stream()
			.filter(official -> gemeente.isPresent() && !gemeente.get().looksLikeOurs(official.address().domain()))
			.toList();
	}

	Text withoutMail() {
		return this.letters.isOpen() ? Text.EMPTY : onItsOwnLine("staff.without-mail");
	}

	private Text onItsOwnLine(String key, Words... args) {
		return Text.of("\n").and(text(key, args));
	}

	Text secondTry(ProgrammeId programme, GemeenteCode gemeente, Contact contact) {
		Words who = contact.chat()
			.<Words>map(chat -> Words.message("staff.second-try.chat", Words.verbatim(Long.toString(chat.number()))))
			.orElseGet(() -> Words.verbatim(((Contact.ByMail) contact).address().value()));
		return text("staff.second-try", name(gemeente), Words.verbatim(this.catalogue.the(programme).title()), who);
	}

	/** A phrase about the official, the gemeente and the address of an invitation. */
	Text of(String key, Invitation.Guest guest) {
		Words address = Words.verbatim(guest.attendee().address().value());
		return guest.driehoekOf()
			.map(gemeente -> text(key, role(guest.attendee()), name(gemeente), address))
			.orElseGet(() -> text(key + ".person", Words.verbatim(guest.attendee().name().value()), address));
	}

	Words name(GemeenteCode code) {
		return Words.verbatim(plainName(code));
	}

	/** Where a party comes from, as far as it told. */
	String origin(Party party) {
		Stream<String> gemeente = party.home().map(this::plainName).stream();
		Stream<String> organisation = (party instanceof Person person)
				? person.organisation().map(Organisation::value).stream() : Stream.empty();
		return Stream.concat(gemeente, organisation).collect(Collectors.joining(", "));
	}

	private String plainName(GemeenteCode code) {
		return this.gemeenten.withCode(code).map(Gemeente::name).orElse(code.value());
	}

	String role(Role role) {
		return say("role." + role.name());
	}

	Text text(String key, Words... args) {
		return this.phrasebook.text(Words.message(key, args), Language.DUTCH);
	}

	String say(String key) {
		return this.phrasebook.say(Words.message(key), Language.DUTCH);
	}

}
