package nl.driehoek.conversation.registering;

import java.time.Instant;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * A registration in the making, as it stands in the notes.
 *
 * @param notes all notes of the conversation
 */
record Draft(Notes notes) {

	static final String PREFIX = "draft-";

	private static final String ID = PREFIX + "id";

	private static final String PROGRAMME = PREFIX + "programme";

	private static final String REGION = PREFIX + "region";

	private static final String ANYWHERE = "ANYWHERE";

	private static final String PAGE = PREFIX + "page";

	private static final String MEETING = PREFIX + "meeting";

	private static final String REFUSED = PREFIX + "refused";

	private static final String GEMEENTE = PREFIX + "gemeente";

	private static final String TAKEN = PREFIX + "taken";

	private static final String DOUBTFUL = PREFIX + "doubtful";

	private static final String PROMISED = PREFIX + "promised";

	private static final String LANGUAGE = PREFIX + "language";

	static Optional<Draft> in(Notes notes) {
		return notes.get(ID).map(id -> new Draft(notes));
	}

	static Draft begun(Notes notes, RegistrationId id, ProgrammeId programme) {
		return new Draft(notes.with(ID, id.value()).with(PROGRAMME, programme.value()));
	}

	static Notes dropped(Notes notes) {
		return notes.withoutAll(PREFIX);
	}

	RegistrationId id() {
		return new RegistrationId(the(ID));
	}

	ProgrammeId programme() {
		return new ProgrammeId(the(PROGRAMME));
	}

	/** The same people for another programme. */
	Draft forProgramme(ProgrammeId other) {
		return other.equals(programme()) ? this
				: new Draft(this.notes.without(REGION, MEETING, REFUSED, TAKEN).with(PROGRAMME, other.value()));
	}

	boolean hasRegion() {
		return this.notes.get(REGION).isPresent();
	}

	/** The province that was chosen; empty for all of them. */
	Optional<Province> province() {
		return this.notes.get(REGION).filter(region -> !region.equals(ANYWHERE)).map(Province::valueOf);
	}

	Draft in(Province province) {
		return new Draft(this.notes.without(PAGE).with(REGION, province.name()));
	}

	Draft anywhere() {
		return new Draft(this.notes.without(PAGE).with(REGION, ANYWHERE));
	}

	/** Which page of a long list of dates is shown, from 0. */
	int page() {
		return this.notes.get(PAGE).map(Integer::parseInt).orElse(0);
	}

	Draft onPage(int page) {
		return new Draft(this.notes.with(PAGE, Integer.toString(page)));
	}

	Optional<MeetingId> meeting() {
		return this.notes.get(MEETING).map(MeetingId::new);
	}

	Draft at(MeetingId meeting) {
		return new Draft(this.notes.without(REFUSED, PAGE).with(MEETING, meeting.value()));
	}

	/** The meeting that can no longer be chosen, and why. */
	Optional<RefusedDate> refusedDate() {
		return this.notes.get(REFUSED).map(RefusedDate::parse);
	}

	/**
	 * The draft without its meeting; everything else is kept. It gets a new id, so that
	 * the desk does not take it for the first try.
	 */
	Draft refused(RefusedDate date) {
		Notes kept = this.notes.without(MEETING, PROMISED, LANGUAGE).with(REFUSED, date.text());
		return new Draft(kept).anywhere().withNewId();
	}

	/**
	 * The draft after a date was refused that was only looked at: the date that was
	 * chosen before is kept.
	 */
	Draft declining(RefusedDate date) {
		return new Draft(this.notes.with(REFUSED, date.text())).anywhere();
	}

	Optional<GemeenteCode> gemeente() {
		return this.notes.get(GEMEENTE).map(GemeenteCode::new);
	}

	Draft of(GemeenteCode gemeente) {
		return new Draft(this.notes.without(TAKEN).with(GEMEENTE, gemeente.value()));
	}

	/** The gemeente that was named and has a seat already. */
	Optional<GemeenteCode> takenGemeente() {
		return this.notes.get(TAKEN).map(GemeenteCode::new);
	}

	Draft withTaken(GemeenteCode gemeente) {
		return new Draft(this.notes.with(TAKEN, gemeente.value()));
	}

	Draft withoutTaken() {
		return new Draft(this.notes.without(TAKEN));
	}

	Draft withoutGemeente() {
		return new Draft(this.notes.without(GEMEENTE, PROMISED, LANGUAGE)).withNewId();
	}

	private Draft withNewId() {
		return new Draft(this.notes.with(ID, RegistrationId.mint().value()));
	}

	/** What was typed with an address that another person has, until it is confirmed. */
	Optional<String> doubtful() {
		return this.notes.get(DOUBTFUL);
	}

	Draft doubting(String typed) {
		return new Draft(this.notes.with(DOUBTFUL, typed));
	}

	Draft withoutDoubt() {
		return new Draft(this.notes.without(DOUBTFUL));
	}

	People people() {
		return new People(this.notes);
	}

	Draft promised(Instant when, Language language) {
		return new Draft(this.notes.with(PROMISED, when.toString()).with(LANGUAGE, language.name()));
	}

	/** What the desk is asked for; empty as long as something is missing. */
	Optional<Registration> registration(ChatId chat) {
		Optional<Driehoek> driehoek = gemeente().flatMap(people()::driehoek);
		Optional<Registrant> registrant = people().registrant();
		if (driehoek.isEmpty() || registrant.isEmpty() || meeting().isEmpty()) {
			return Optional.empty();
		}
		return this.notes.get(PROMISED)
			.map(promised -> new Registration(id(), programme(), meeting().get(), driehoek.get(), registrant.get(),
					new Contact.InChat(chat), Language.valueOf(the(LANGUAGE)), Instant.parse(promised)));
	}

	private String the(String key) {
		return this.notes.get(key).orElseThrow(() -> new IllegalStateException("No " + key + " in the notes"));
	}

}
