package nl.driehoek.registrations.party;

import java.util.Optional;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonTests {

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ARRANGER")
	void comesAloneInAnyRole(Role role) {
		Person person = new Person(attendee(role), Optional.empty(), Optional.empty());

		assertThat(person.attendees()).containsExactly(attendee(role));
		assertThat(person.the(role)).isEqualTo(attendee(role));
	}

	@Test
	void mayComeFromAGemeenteAnOrganisationOrNeither() {
		GemeenteCode zwolle = new GemeenteCode("gm0193");

		assertThat(new Person(attendee(Role.RAADSLID), Optional.of(zwolle), Optional.empty()).home()).hasValue(zwolle);
		assertThat(
				new Person(attendee(Role.INWONER), Optional.empty(), Optional.of(new Organisation("Wijkraad"))).home())
			.isEmpty();
	}

	@Test
	void isNobodyWhoOnlyArrangesIt() {
		Attendee arranger = attendee(Role.ARRANGER);

		assertThatIllegalArgumentException().isThrownBy(() -> new Person(arranger, Optional.empty(), Optional.empty()))
			.withMessage("Somebody who only arranges it does not come");
	}

	private static Attendee attendee(Role role) {
		return new Attendee(role, new PersonName("R. Voorbeeld"), new MailAddress("r.voorbeeld@zwolle.nl"));
	}

}
