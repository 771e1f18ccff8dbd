package nl.driehoek.bot.catalogue;

import java.util.List;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CatalogueTests {

	private final Programme spring = Files2027.read(Files2027.GOOD);

	private final Programme later = Files2027
		.read(Files2027.GOOD.replace("driehoek-2027", "driehoek-2028").replace("2027-", "2028-"));

	private final Catalogue catalogue = new Catalogue(List.of(this.later, this.spring));

	@Test
	void listsProgrammesInOrderOfTheirFirstMeeting() {
		assertThat(this.catalogue.programmes()).containsExactly(this.spring, this.later);
	}

	@Test
	void listsProgrammesWithoutADateLast() {
		Programme undated = Files2027
			.read(Files2027.GOOD.replaceAll("(?m)^ +(datum|laatste-dag|begin|einde|tijd):.*$", "")
				.replace("driehoek-2027", "ooit"));

		assertThat(new Catalogue(List.of(undated, this.later, this.spring)).programmes()).containsExactly(this.spring,
				this.later, undated);
	}

	@Test
	void findsProgrammeByItsId() {
		assertThat(this.catalogue.programme(new ProgrammeId("driehoek-2028"))).hasValue(this.later);
		assertThat(this.catalogue.programme(new ProgrammeId("driehoek-2029"))).isEmpty();
	}

	@Test
	void namesTheProgrammeThatMustExistAndDoesNot() {
		assertThat(this.catalogue.the(new ProgrammeId("driehoek-2028"))).isEqualTo(this.later);
		assertThatIllegalArgumentException().isThrownBy(() -> this.catalogue.the(new ProgrammeId("driehoek-2029")))
			.withMessage("No programme driehoek-2029");
	}

}
