package nl.driehoek.bot.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.storage.OnEveryStore;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.Role;
import nl.driehoek.registrations.seat.Registration;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class ParticipantsFileTests {

	@OnEveryStore
	void opensInDutchExcelWithADoubleClick(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.zwolle());
		office.desk().desk().claim(Registered.in(2, Registered.ASSEN, Season.APRIL));

		String file = office.file().of(List.of(Season.programme()));

		assertThat(file.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(file.substring(1)).isEqualTo(
				"""
						Datum;Regio;Gemeente;Rol;Naam;E-mailadres;Aangemeld door;E-mailadres aanmelder;Opmerking
						10-04-2026;Noord;Assen;burgemeester;B. Voorbeeld;b.voorbeeld@gm0106.nl;B. Voorbeeld;b.voorbeeld@gm0106.nl;adres lijkt niet van de gemeente
						10-04-2026;Noord;Assen;gemeentesecretaris;S. Voorbeeld;s.voorbeeld@gm0106.nl;B. Voorbeeld;b.voorbeeld@gm0106.nl;adres lijkt niet van de gemeente
						10-04-2026;Noord;Assen;griffier;G. Voorbeeld;g.voorbeeld@gm0106.nl;B. Voorbeeld;b.voorbeeld@gm0106.nl;adres lijkt niet van de gemeente
						29-05-2026;Oost;Zwolle;burgemeester;B. Voorbeeld;b.voorbeeld@zwolle.nl;G. Voorbeeld;g.voorbeeld@zwolle.nl;
						29-05-2026;Oost;Zwolle;gemeentesecretaris;S. Voorbeeld;s.voorbeeld@zwolle.nl;G. Voorbeeld;g.voorbeeld@zwolle.nl;
						29-05-2026;Oost;Zwolle;griffier;G. Voorbeeld;g.voorbeeld@zwolle.nl;G. Voorbeeld;g.voorbeeld@zwolle.nl;
						"""
					.replace("\n", "\r\n"));
	}

	@OnEveryStore
	void hasALineForEachPersonWhoComesAlone(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.raadslid());
		office.desk().desk().claim(Registered.inwoner());
		office.desk().desk().claim(Registered.ambtenaar());

		assertThat(office.file().of(List.of(Season.programme())).lines().skip(1)).containsExactly(
				"29-05-2026;Oost;Zwolle;raadslid;R. Voorbeeld;r.voorbeeld@zwolle.nl;R. Voorbeeld;r.voorbeeld@zwolle.nl;",
				"29-05-2026;Oost;;inwoner;I. Voorbeeld;i.voorbeeld@voorbeeld.nl;I. Voorbeeld;i.voorbeeld@voorbeeld.nl;",
				"29-05-2026;Oost;Assen, Provincie Voorbeeld;ambtenaar;M. Voorbeeld;m.voorbeeld@provincie.nl;M. Voorbeeld;m.voorbeeld@provincie.nl;");
	}

	@OnEveryStore
	void saysSoWhereTheDateFollows(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		office.desk().desk().claim(Registered.raadslid());

		assertThat(office.file().of(List.of(Season.openEnded())).lines().skip(1)).singleElement()
			.asString()
			.startsWith("datum volgt;Heel Nederland;Zwolle;raadslid;");
	}

	@OnEveryStore
	void noCellIsAFormulaAndNoneBreaksALine(MongoTemplate mongo) {
		Office office = Office.on(mongo);
		Registration zwolle = Registered.zwolle();
		Driehoek strange = new Driehoek(Registered.ZWOLLE,
				Registered.official(Role.BURGEMEESTER, "=cmd|'/C calc'!A0", "+b@zwolle.nl"),
				Registered.official(Role.GEMEENTESECRETARIS, "@SUM(A1)", "-s@zwolle.nl"),
				Registered.official(Role.GRIFFIER, "G; \"de\" Voorbeeld", "g@zwolle.nl"));
		office.desk()
			.desk()
			.claim(new Registration(zwolle.id(), zwolle.programme(), zwolle.wanted(), strange, zwolle.registrant(),
					zwolle.contact(), zwolle.language(), zwolle.promisedAt()));

		assertThat(office.file().of(List.of(Season.programme())).lines().skip(1)).satisfiesExactly(
				line -> assertThat(line).contains(";'=cmd|'/C calc'!A0;'+b@zwolle.nl;"),
				line -> assertThat(line).contains(";'@SUM(A1);'-s@zwolle.nl;"),
				line -> assertThat(line).contains(";\"G; \"\"de\"\" Voorbeeld\";"));
	}

}
