package nl.driehoek.conversation.reading;

import java.util.List;

import nl.driehoek.conversation.reading.Complaint.LineFault;
import nl.driehoek.registrations.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.driehoek.conversation.reading.ReadingAssert.assertThatReading;
import static nl.driehoek.registrations.party.Role.BURGEMEESTER;
import static nl.driehoek.registrations.party.Role.GEMEENTESECRETARIS;
import static nl.driehoek.registrations.party.Role.GRIFFIER;

class RoleWordsTests {

	private static final List<Role> ALL = List.of(BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER);

	@ParameterizedTest
	@ValueSource(strings = { "griffier: G. Een, g@zwolle.nl", "Griffier - G. Een, g@zwolle.nl",
			"GRIFFIER G. Een g@zwolle.nl", "- griffier – G. Een, g@zwolle.nl", "3. Griffier: G. Een <g@zwolle.nl>",
			"de griffier is G. Een, g@zwolle.nl", "griffier = G. Een, g@zwolle.nl",
			"raadsgriffier: G. Een, g@zwolle.nl", "wnd. griffier: G. Een, g@zwolle.nl",
			"plaatsvervangend griffier G. Een, g@zwolle.nl", "griffier van Zwolle: G. Een, g@zwolle.nl",
			"G. Een (griffier), g@zwolle.nl", "G. Een, griffier, g@zwolle.nl", "G. Een, g@zwolle.nl, griffier",
			"G. Een - griffier - g@zwolle.nl", "G. Een, g@zwolle.nl (griffier)", "council clerk: G. Een, g@zwolle.nl",
			"Griffier:\nG. Een, g@zwolle.nl", "Griffier\nG. Een\ng@zwolle.nl" })
	void putsLinesAtTheRoleItNames(String message) {
		assertThatReading(message, ALL).found(GRIFFIER, "G. Een", "g@zwolle.nl").hasOnly(1).complainsNothing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gemeentesecretaris: S. Een, s@zwolle.nl", "Gemeente-secretaris S. Een, s@zwolle.nl",
			"secretaris: S. Een, s@zwolle.nl", "gemeentesecretaris/algemeen directeur: S. Een, s@zwolle.nl",
			"municipal secretary: S. Een, s@zwolle.nl" })
	void knowsTheSecretary(String message) {
		assertThatReading(message, ALL).found(GEMEENTESECRETARIS, "S. Een", "s@zwolle.nl")
			.hasOnly(1)
			.complainsNothing();
	}

	@Test
	void letsTheOthersKeepTheirOrder() {
		assertThatReading("griffier: G. Een, g@zwolle.nl\nB. Twee, b@zwolle.nl\nS. Drie, s@zwolle.nl", ALL)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.found(BURGEMEESTER, "B. Twee", "b@zwolle.nl")
			.found(GEMEENTESECRETARIS, "S. Drie", "s@zwolle.nl")
			.complainsNothing();
	}

	@Test
	void takesRolesNobodyAskedFor() {
		assertThatReading("burgemeester: B. Anders, b@zwolle.nl", GRIFFIER)
			.found(BURGEMEESTER, "B. Anders", "b@zwolle.nl")
			.hasOnly(1);
	}

	@Test
	void neverTakesPartOfAnAddressForTheRole() {
		assertThatReading("griffier@zwolle.nl", ALL).found(BURGEMEESTER, "", "griffier@zwolle.nl").hasOnly(1);
		assertThatReading("B. Een, griffier-zwolle@zwolle.nl", ALL)
			.found(BURGEMEESTER, "B. Een", "griffier-zwolle@zwolle.nl")
			.hasOnly(1);
	}

	@Test
	void takesTheFirstOfTheSameRole() {
		assertThatReading("griffier: G. Een, g@zwolle.nl\ngriffier: G. Twee, h@zwolle.nl", ALL)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.hasOnly(1)
			.complains(2, LineFault.ROLE_TWICE);
	}

	@Test
	void joinsTwoHalvesOfTheSameRole() {
		assertThatReading("griffier: G. Een\nburgemeester: B. Twee\ngriffier: g@zwolle.nl", ALL)
			.found(GRIFFIER, "G. Een", "g@zwolle.nl")
			.found(BURGEMEESTER, "B. Twee", "")
			.complainsNothing();
	}

	@Test
	void asksWhatToDoWithRolesAlone() {
		assertThatReading("griffier", ALL).hasOnly(0).complains(1, LineFault.UNCLEAR);
	}

}
