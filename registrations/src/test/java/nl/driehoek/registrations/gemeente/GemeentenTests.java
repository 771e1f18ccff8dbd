package nl.driehoek.registrations.gemeente;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GemeentenTests {

	private final Gemeenten gemeenten = Gemeenten.dutch();

	@Test
	void knowsAll342() {
		assertThat(this.gemeenten.all()).hasSize(342);
		assertThat(this.gemeenten.all()).extracting(Gemeente::province).contains(Province.values());
	}

	@Test
	void takesEveryOfficialNameAtOnce() {
		assertThat(this.gemeenten.all())
			.allSatisfy(gemeente -> assertThat(this.gemeenten.understand(gemeente.name())).isEqualTo(found(gemeente)));
	}

	@Test
	void takesEveryNameWithItsProvinceAtOnce() {
		assertThat(this.gemeenten.all())
			.allSatisfy(gemeente -> assertThat(this.gemeenten.understand(gemeente.nameWithProvince()))
				.isEqualTo(found(gemeente)));
	}

	@Test
	void findsAGemeenteByItsCode() {
		assertThat(this.gemeenten.withCode(new GemeenteCode("gm0193"))).map(Gemeente::name).hasValue("Zwolle");
		assertThat(this.gemeenten.withCode(new GemeenteCode("gm9999"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			zwolle                         | Zwolle
			ZWOLLE!                        | Zwolle
			"  Zwolle.  "                  | Zwolle
			gemeente Zwolle                | Zwolle
			De gemeente Zwolle             | Zwolle
			Gem. Zwolle                    | Zwolle
			Zwolle (gemeente)              | Zwolle
			wij zijn gemeente Zwolle       | Zwolle
			Zwolle, Overijssel             | Zwolle
			Utrecht                        | Utrecht
			gemeente Groningen             | Groningen
			Beek                           | Beek
			gemeente De Bilt               | De Bilt
			sudwest fryslan                | Súdwest-Fryslân
			Súdwest Friesland              | Súdwest-Fryslân
			Zuidwest-Friesland             | Súdwest-Fryslân
			noardeast-friesland            | Noardeast-Fryslân
			Noordoost Fryslân              | Noardeast-Fryslân
			De Friese Meren                | De Fryske Marren
			Den Bosch                      | 's-Hertogenbosch
			’s-Hertogenbosch               | 's-Hertogenbosch
			s hertogenbosch                | 's-Hertogenbosch
			Hertogenbosch                  | 's-Hertogenbosch
			'S-GRAVENHAGE                  | Den Haag
			den haag                       | Den Haag
			Nuenen                         | Nuenen, Gerwen en Nederwetten
			Nuenen Gerwen & Nederwetten    | Nuenen, Gerwen en Nederwetten
			Alphen a/d Rijn                | Alphen aan den Rijn
			Capelle a.d. IJssel            | Capelle aan den IJssel
			Horst a/d Maas                 | Horst aan de Maas
			St. Michielsgestel             | Sint-Michielsgestel
			ijsselstein                    | IJsselstein
			"\u0132sselstein"              | IJsselstein
			bergen nh                      | Bergen (NH)
			Bergen (N.H.)                  | Bergen (NH)
			Bergen Limburg                 | Bergen (L)
			bergen op zoom                 | Bergen op Zoom
			Hengelo (O.)                   | Hengelo
			Rijswijk (ZH.)                 | Rijswijk
			Beek (L.)                      | Beek
			Laren (NH.)                    | Laren
			Middelburg (Z.)                | Middelburg
			Stein (L.)                     | Stein
			Bergen (L.)                    | Bergen (L)
			Groningen (gemeente)           | Groningen
			's-Gravenhage (gemeente)       | Den Haag
			Zwolle Ov                      | Zwolle
			""")
	void understandsHowPeopleWriteIt(String typed, String name) {
		assertThat(this.gemeenten.understand(typed)).isEqualTo(found(named(name)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			Brielle                        | Brielle                 | Voorne aan Zee
			gemeente Weesp                 | Weesp                   | Amsterdam
			uden                           | Uden                    | Maashorst
			Leek                           | Leek                    | Westerkwartier
			Haren (Gr.)                    | Haren                   | Groningen
			het bildt                      | het Bildt               | Waadhoeke
			Skarsterlan                    | Skarsterlân             | De Fryske Marren
			Nieuwerkerk a/d IJssel         | Nieuwerkerk aan den IJssel | Zuidplas
			St. Oedenrode                  | Sint-Oedenrode          | Meierijstad
			""")
	void leadsAFormerGemeenteToTheOneOfNow(String typed, String former, String now) {
		assertThat(this.gemeenten.understand(typed)).isEqualTo(new GemeenteMatch.Former(former, List.of(named(now))));
	}

	@Test
	void namesAllWhereAFormerGemeenteWasSplit() {
		assertThat(this.gemeenten.understand("Haaren")).isEqualTo(new GemeenteMatch.Former("Haaren",
				List.of(named("Boxtel"), named("Oisterwijk"), named("Tilburg"), named("Vught"))));
	}

	@ParameterizedTest
	@CsvSource({ "Briele, Voorne aan Zee", "wij zijn van Brielle, Voorne aan Zee" })
	void asksWhenAFormerNameHasASlipOrASentenceAroundIt(String typed, String now) {
		assertThat(candidates(typed)).first().isEqualTo(named(now));
	}

	@Test
	void neverTakesANameOfNowForAFormerOne() {
		assertThat(FormerGemeentenFile.read(this.gemeenten.all())).hasSizeGreaterThan(130)
			.allSatisfy(former -> assertThat(this.gemeenten.understand(former.name()))
				.isEqualTo(new GemeenteMatch.Former(former.name(), former.now())));
	}

	@Test
	void asksTheTwoBergensApart() {
		assertThat(candidates("Bergen")).extracting(Gemeente::nameWithProvince)
			.containsExactlyInAnyOrder("Bergen (Limburg)", "Bergen (Noord-Holland)");
	}

	@ParameterizedTest
	@CsvSource({ "Zwole, Zwolle", "zwlole, Zwolle", "gemeente Zwole, Zwolle", "Amstredam, Amsterdam",
			"Enschedee, Enschede", "Apledorn, Apeldoorn", "Bergen op Zom, Bergen op Zoom",
			"Tietjerksteradiel, Tytsjerksteradiel", "Den Hag, Den Haag" })
	void putsTheLikeliestFirstWhenThereIsASlip(String typed, String name) {
		assertThat(candidates(typed)).first().isEqualTo(named(name));
	}

	@ParameterizedTest
	@CsvSource({ "wij zijn van Zwolle, Zwolle", "Zwolle in Overijssel, Zwolle", "Zwartewater, Zwartewaterland",
			"Krimpen, Krimpen aan den IJssel", "ik kom uit den haag hoor, Den Haag" })
	void asksWhenThereIsMoreOrLessThanAName(String typed, String name) {
		assertThat(candidates(typed)).first().isEqualTo(named(name));
	}

	@Test
	void asksWhichOfTwoInOneSentence() {
		assertThat(candidates("Beek of Beekdaelen")).extracting(Gemeente::name).containsExactly("Beek", "Beekdaelen");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Noord", "Oude", "Waal", "berg", "West" })
	void neverOffersMoreThanFour(String typed) {
		assertThat(candidates(typed)).hasSizeBetween(1, 4).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Gelderland", "Friesland", "Fryslân", "Noord-Holland", "zuid holland", "Zeeland", "", " ",
			".", "gemeente", "gem.", "asdfghjkl", "ja", "42", "👍👍🎉", "Ζωολε", "\u202E\u0000" })
	void doesNotGuessAtProvincesAndJunk(String typed) {
		assertThat(this.gemeenten.understand(typed)).isEqualTo(new GemeenteMatch.Unknown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "z", "Zwolle ", "é", "👍", "gemeente " })
	void doesNotReadFiveThousandCharacters(String piece) {
		String typed = piece.repeat(5000 / piece.length());

		assertThat(this.gemeenten.understand(typed)).isEqualTo(new GemeenteMatch.Unknown());
	}

	private List<Gemeente> candidates(String typed) {
		assertThat(this.gemeenten.understand(typed)).isInstanceOf(GemeenteMatch.Unsure.class);
		return ((GemeenteMatch.Unsure) this.gemeenten.understand(typed)).candidates();
	}

	private Gemeente named(String name) {
		return this.gemeenten.all().stream().filter(gemeente -> gemeente.name().equals(name)).findFirst().orElseThrow();
	}

	private static GemeenteMatch found(Gemeente gemeente) {
		return new GemeenteMatch.Found(gemeente);
	}

}
