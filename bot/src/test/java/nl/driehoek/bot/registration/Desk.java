package nl.driehoek.bot.registration;

import java.util.ArrayList;
import java.util.List;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The stores of registrations and seats, and a desk that writes down whom it tells.
 */
public final class Desk {

	private final TestClock clock = new TestClock(Season.SECOND_OF_MARCH);

	private final List<String> told = new ArrayList<>();

	private final Registrations registrations;

	private final SeatPlans plans;

	private final SettledNotes notes;

	private final RegistrationDesk desk;

	private Desk(Registrations registrations, SeatPlans plans) {
		this.registrations = registrations;
		this.plans = plans;
		this.notes = new SettledNotes(registrations, plans);
		this.desk = with(List.of(this::changed));
	}

	public static Desk on(MongoTemplate mongo) {
		return new Desk(new MongoRegistrations(mongo), new MongoSeatPlans(mongo));
	}

	RegistrationDesk with(List<RegistrationNews> news) {
		return with(this.plans, news);
	}

	/** A desk whose plans decide in another way. */
	RegistrationDesk with(SeatPlans other) {
		return with(other, List.of(this::changed));
	}

	private RegistrationDesk with(SeatPlans some, List<RegistrationNews> news) {
		return new RegistrationDesk(this.registrations, some, settling(some, news), this::triedAgain, surroundings());
	}

	SettlingDesk settling(SeatPlans some) {
		return settling(some, List.of(this::changed));
	}

	private SettlingDesk settling(SeatPlans some, List<RegistrationNews> news) {
		return new SettlingDesk(this.registrations, some, news, this.notes);
	}

	Surroundings surroundings() {
		return new Surroundings(Season.catalogue(), this.clock);
	}

	private void changed(Registration registration, SeatEntry entry) {
		this.told
			.add(registration.driehoekOf().map(GemeenteCode::value).orElse("somebody") + " sits in " + entry.meeting());
	}

	private void triedAgain(ProgrammeId programme, GemeenteCode gemeente, Contact contact) {
		this.told.add(contact + " tried " + gemeente + " again");
	}

	public RegistrationDesk desk() {
		return this.desk;
	}

	public Registrations registrations() {
		return this.registrations;
	}

	public SeatPlans plans() {
		return this.plans;
	}

	SettledNotes notes() {
		return this.notes;
	}

	TestClock clock() {
		return this.clock;
	}

	List<String> told() {
		return this.told;
	}

}
