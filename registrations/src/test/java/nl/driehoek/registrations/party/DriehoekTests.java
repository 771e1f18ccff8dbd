package nl.driehoek.registrations.party;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DriehoekTests {

	private static final GemeenteCode ZWOLLE = new GemeenteCode("gm0193");

	private final Attendee burgemeester = official(Role.BURGEMEESTER, "B. Voorbeeld");

	private final Attendee secretaris = official(Role.GEMEENTESECRETARIS, "S. Voorbeeld");

	private final Attendee griffier = official(Role.GRIFFIER, "G. Voorbeeld");

	private final Driehoek driehoek = new Driehoek(ZWOLLE, this.burgemeester, this.secretaris, this.griffier);

	@Test
	void isAllThreeInTheirOrder() {
		assertThat(this.driehoek.attendees()).containsExactly(this.burgemeester, this.secretaris, this.griffier);
		assertThat(this.driehoek.attendees())
			.allSatisfy(official -> assertThat(this.driehoek.the(official.role())).isEqualTo(official));
	}

	@Test
	void hasNobodyInTheWrongPlace() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Driehoek(ZWOLLE, this.burgemeester, this.burgemeester, this.griffier))
			.withMessage("A BURGEMEESTER cannot stand in for the GEMEENTESECRETARIS");
	}

	@Test
	void comesFromItsGemeente() {
		assertThat(this.driehoek.home()).hasValue(ZWOLLE);
	}

	@Test
	void hasNobodyElse() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.driehoek.the(Role.RAADSLID))
			.withMessage("No RAADSLID in this party");
	}

	private static Attendee official(Role role, String name) {
		return new Attendee(role, new PersonName(name), new MailAddress("voorbeeld@zwolle.nl"));
	}

}
