package nl.driehoek.registrations.party;

import java.time.Instant;

import nl.driehoek.registrations.Season;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DriehoekTests {

	private final Attendee burgemeester = official(Role.BURGEMEESTER, "B. Voorbeeld");

	private final Attendee secretaris = official(Role.GEMEENTESECRETARIS, "S. Voorbeeld");

	private final Attendee griffier = official(Role.GRIFFIER, "G. Voorbeeld");

	private final Driehoek driehoek = new Driehoek(this.burgemeester, this.secretaris, this.griffier);

	@Test
	void isAllThreeInTheirOrder() {
		assertThat(this.driehoek.attendees()).containsExactly(this.burgemeester, this.secretaris, this.griffier);
		assertThat(this.driehoek.attendees())
			.allSatisfy(official -> assertThat(this.driehoek.the(official.role())).isEqualTo(official));
	}

	@Test
	void hasNobodyInTheWrongPlace() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Driehoek(this.burgemeester, this.burgemeester, this.griffier))
			.withMessage("A BURGEMEESTER cannot stand in for the GEMEENTESECRETARIS");
	}

	@Test
	void isRegisteredByAMemberOrByWhoArrangesIt() {
		PersonName arranger = new PersonName("A. Voorbeeld");

		assertThat(registeredBy(new Registrant.Member(Role.GRIFFIER)).registrantName()).isEqualTo(this.griffier.name());
		assertThat(registeredBy(new Registrant.Arranger(arranger, this.griffier.address())).registrantName())
			.isEqualTo(arranger);
	}

	private Registration registeredBy(Registrant registrant) {
		return new Registration(RegistrationId.mint(), new ProgrammeId("seizoen"), Season.NORTH,
				new GemeenteCode("gm0193"), this.driehoek, registrant, ChatId.inTelegram(1), Language.DUTCH,
				Instant.EPOCH);
	}

	private static Attendee official(Role role, String name) {
		return new Attendee(role, new PersonName(name), new MailAddress("voorbeeld@zwolle.nl"));
	}

}
