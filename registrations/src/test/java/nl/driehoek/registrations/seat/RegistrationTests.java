package nl.driehoek.registrations.seat;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.Party;
import nl.driehoek.registrations.party.Person;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegistrationTests {

	private static final GemeenteCode ZWOLLE = new GemeenteCode("gm0193");

	private final Party driehoek = new Driehoek(ZWOLLE, attendee(Role.BURGEMEESTER, "b"),
			attendee(Role.GEMEENTESECRETARIS, "s"), attendee(Role.GRIFFIER, "g"));

	private final Party person = new Person(attendee(Role.RAADSLID, "r"), Optional.of(ZWOLLE), Optional.empty());

	@Test
	void isMadeByAMemberOrByAnArranger() {
		Registration byMember = registration(this.driehoek, new Registrant.Member(Role.GRIFFIER));
		Registration byArranger = registration(this.driehoek,
				new Registrant.Arranger(new PersonName("A. Voorbeeld"), new MailAddress("a@zwolle.nl")));

		assertThat(byMember.registrantName()).hasToString("g Voorbeeld");
		assertThat(byMember.registrantAddress()).hasToString("g@zwolle.nl");
		assertThat(byArranger.registrantName()).hasToString("A. Voorbeeld");
		assertThat(byArranger.registrantAddress()).hasToString("a@zwolle.nl");
	}

	@Test
	void isMadeByAPersonForThemselves() {
		Registration registration = registration(this.person, new Registrant.Member(Role.RAADSLID));

		assertThat(registration.registrantName()).hasToString("r Voorbeeld");
	}

	@Test
	void isNeverMadeByAMemberWhoDoesNotCome() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> registration(this.person, new Registrant.Member(Role.GRIFFIER)))
			.withMessage("The GRIFFIER who registered is not in the party");
	}

	@Test
	void namesAGemeenteForItsDriehoekOnly() {
		assertThat(registration(this.driehoek, new Registrant.Member(Role.GRIFFIER)).driehoekOf()).hasValue(ZWOLLE);
		assertThat(registration(this.person, new Registrant.Member(Role.RAADSLID)).driehoekOf()).isEmpty();
	}

	private static Registration registration(Party party, Registrant registrant) {
		return new Registration(RegistrationId.mint(), new ProgrammeId("seizoen"), Season.NORTH, party, registrant,
				new Contact.InChat(ChatId.inTelegram(1)), Language.DUTCH, Instant.EPOCH);
	}

	private static Attendee attendee(Role role, String initial) {
		return new Attendee(role, new PersonName(initial + " Voorbeeld"), new MailAddress(initial + "@zwolle.nl"));
	}

}
