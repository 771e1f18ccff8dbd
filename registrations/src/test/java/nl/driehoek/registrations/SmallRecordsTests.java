package nl.driehoek.registrations;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import nl.driehoek.registrations.gemeente.Gemeente;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.GemeenteMatch;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.programme.Question;
import nl.driehoek.registrations.programme.Times;
import nl.driehoek.registrations.programme.Place;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SmallRecordsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "-noord", "Noord", "noord voorjaar", "noord_voorjaar", "noörd", "noord\n" })
	void idsAreLowerCaseLettersDigitsAndDashes(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new MeetingId(text));
		assertThatIllegalArgumentException().isThrownBy(() -> new ProgrammeId(text));
	}

	@Test
	void idsHaveAtMostFortyCharacters() {
		assertThat(new MeetingId("n".repeat(40))).hasToString("n".repeat(40));
		assertThatIllegalArgumentException().isThrownBy(() -> new MeetingId("n".repeat(41)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0193", "GM0193", "gm193", "gm01930", "gm0193 " })
	void gemeenteCodesAreGmAndFourDigits(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new GemeenteCode(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", "1-1-1-1-1", "no-uuid" })
	void registrationIdsAreWholeUuids(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new RegistrationId(text));
	}

	@Test
	void registrationIdsAreMintedOnce() {
		assertThat(RegistrationId.mint()).isNotEqualTo(RegistrationId.mint());
	}

	@ParameterizedTest
	@ValueSource(strings = { "13:00", "12:59" })
	void meetingsEndAfterTheyStart(LocalTime end) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Times(LocalTime.of(13, 0), end))
			.withMessageContaining("from 13:00 to " + end);
	}

	@Test
	void questionsFitOnaButtonAndHaveAnAnswer() {
		assertThat(new Question("k".repeat(40), "Niets.").question()).hasSize(40);
		assertThatIllegalArgumentException().isThrownBy(() -> new Question("k".repeat(41), "Niets."));
		assertThatIllegalArgumentException().isThrownBy(() -> new Question(" ", "Niets."));
		assertThatIllegalArgumentException().isThrownBy(() -> new Question("Wat kost het?", ""));
	}

	@Test
	void venuesAndOrganisersHaveNames() {
		MailAddress address = new MailAddress("driehoek@voorbeeld.nl");
		assertThatIllegalArgumentException().isThrownBy(() -> new Place.Venue("", "Plein 1, Zwolle"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Place.Venue("Stadhuis", " "));
		assertThatIllegalArgumentException().isThrownBy(() -> new Organiser(" ", address));
	}

	@Test
	void revisionsCountFromOne() {
		SeatCommand.Claim claim = Season.claim(1, Season.NORTH);
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatEntry(claim.registration(), claim.meeting(),
				claim.driehoekOf(), 0, Instant.EPOCH, Instant.EPOCH));
	}

	@Test
	void listsAreCopied() {
		List<Gemeente> some = new ArrayList<>(Gemeenten.dutch().all().subList(0, 2));
		GemeenteMatch.Unsure unsure = new GemeenteMatch.Unsure(some);

		some.clear();

		assertThat(unsure.candidates()).hasSize(2);
	}

}
