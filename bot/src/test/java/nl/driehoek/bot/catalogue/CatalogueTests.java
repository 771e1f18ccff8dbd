package nl.driehoek.bot.catalogue;

import java.time.Instant;
import java.util.List;

import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.ProgrammeId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	private final Programme spring = Files2027.read(Files2027.GOOD);

	private final Programme later = Files2027
		.read(Files2027.GOOD.replace("driehoek-2027", "driehoek-2028").replace("2027-", "2028-"));

	private final Catalogue catalogue = new Catalogue(List.of(this.later, this.spring));

	@Test
	void listsProgrammesAsTheyBegin() {
		assertThat(this.catalogue.programmes()).containsExactly(this.spring, this.later);
	}

	@Test
	void findsProgrammeByItsId() {
		assertThat(this.catalogue.programme(new ProgrammeId("driehoek-2028"))).hasValue(this.later);
		assertThat(this.catalogue.programme(new ProgrammeId("driehoek-2029"))).isEmpty();
	}

	@Test
	void opensTheNextOneWhenTheFirstIsClosed() {
		assertThat(this.catalogue.openAt(Instant.parse("2027-01-01T00:00:00Z"))).hasValue(this.spring);
		assertThat(this.catalogue.openAt(Instant.parse("2027-05-14T22:00:00Z"))).hasValue(this.later);
		assertThat(this.catalogue.openAt(Instant.parse("2029-01-01T00:00:00Z"))).isEmpty();
	}

}
