package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Province;
import nl.driehoek.registrations.programme.Ask;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.seat.Availability;

/**
 * The dates to choose from: those that are open as buttons, the others in the text only,
 * with the reason.
 *
 * @param draft what was chosen so far
 * @param dates the dates as they are now
 */
record DateCard(Draft draft, Dates dates) {

	static final String OTHER_REGIONS = "regions";

	private static final int LEAST_OF_THREE_DIGITS = 100;

	static final String MEETING = "m:";

	private static final String PAGE = "page:";

	/** With more of them a long season would not fit into one message. */
	static final int PER_PAGE = 8;

	/** The meeting on a button. */
	static Optional<MeetingId> chosen(String choice) {
		return Optional.of(choice)
			.filter(text -> text.startsWith(MEETING))
			.map(text -> new MeetingId(text.substring(MEETING.length())));
	}

	/** The draft after its list of dates was turned to another page. */
	static Optional<Draft> turned(String choice, Draft draft) {
		return Optional.of(choice)
			.filter(text -> text.matches(PAGE + "\\d"))
			.map(text -> draft.onPage(Integer.parseInt(text.substring(PAGE.length()))));
	}

	Answer answer() {
		List<Words> said = new ArrayList<>();
		List<Meeting> open = here().stream().filter(this.dates::isOpen).toList();
		said.add(heading(open.isEmpty()));
		here().stream()
			.filter(meeting -> !this.dates.isOpen(meeting))
			.limit(PER_PAGE)
			.map(this::line)
			.forEach(said::add);
		return open.isEmpty() ? elsewhere(said) : choice(said, open);
	}

	private List<Meeting> here() {
		Optional<Province> province = this.draft.province();
		return this.dates.coming()
			.stream()
			.filter(meeting -> province.isEmpty() || isNear(meeting, province.get()))
			.toList();
	}

	/** An online meeting is near to everybody. */
	private static boolean isNear(Meeting meeting, Province province) {
		return meeting.provinces().isEmpty() || meeting.provinces().contains(province);
	}

	private Words refused(RefusedDate refused) {
		Optional<Meeting> meeting = this.dates.the(refused.meeting());
		return meeting.map(known -> switch (refused.reason()) {
			case FULL -> Words.message("date.refused.full", Say.day(known));
			case CLOSED -> Words.message("date.refused.closed", Say.day(known), lastDay(known));
			case TO_FOLLOW -> Words.message("date.refused.to-follow");
			case GONE -> Words.message("date.refused.gone");
		}).orElseGet(() -> Words.message("date.refused.gone"));
	}

	private Words heading(boolean nothingOpen) {
		String key = nothingOpen ? "date.none-in" : "date.in";
		return this.draft.province()
			.map(province -> Words.message(key, Words.verbatim(province.properName())))
			.orElseGet(() -> Words.message(nothingOpen ? "date.none" : "date.all"));
	}

	private Words line(Meeting meeting) {
		Availability availability = this.dates.availability(meeting);
		if (availability instanceof Availability.Open open) {
			return line(meeting, open.free());
		}
		if (availability instanceof Availability.Closed) {
			return Words.message("date.line.closed", Say.plain(meeting), Say.region(meeting), lastDay(meeting));
		}
		return (availability instanceof Availability.Full)
				? Words.message("date.line.full", Say.plain(meeting), Say.region(meeting))
				: Words.message("date.line.to-follow", Say.region(meeting));
	}

	private static Words line(Meeting meeting, OptionalInt free) {
		return free.isPresent()
				? Words.message("date.line.open", Say.plain(meeting), Say.region(meeting), Say.place(meeting),
						new Words.Count(free.getAsInt()), lastDay(meeting))
				: Words.message("date.line.unlimited", Say.plain(meeting), Say.region(meeting), Say.place(meeting),
						lastDay(meeting));
	}

	private static Words lastDay(Meeting meeting) {
		return meeting.on()
			.<Words>map(on -> new Words.Day(on.lastDay(), Words.DayStyle.DATE))
			.orElseGet(() -> Words.message("date.to-follow"));
	}

	private Answer choice(List<Words> said, List<Meeting> open) {
		int pages = (open.size() + PER_PAGE - 1) / PER_PAGE;
		int page = Math.min(this.draft.page(), pages - 1);
		List<Meeting> shown = open.subList(page * PER_PAGE, Math.min(open.size(), (page + 1) * PER_PAGE));
		shown.stream().map(this::line).forEach(said::add);
		this.draft.refusedDate().map(this::refused).ifPresent(said::add);
		said.add(Words.message("date.ask"));
		return Answer.of(said)
			.withRowsOf(shown.stream().anyMatch(this::hasManySeats) ? 1 : 2, shown.stream().map(this::button).toList())
			.withRow((pages > 1) ? List.of(Button.of(PAGE + (page + 1) % pages, "button.more-dates")) : List.of())
			.withRow(asksForRegion() ? List.of(Button.of(OTHER_REGIONS, "button.other-regions")) : List.of());
	}

	private boolean asksForRegion() {
		return this.dates.programme().asks().contains(Ask.REGION);
	}

	/** Whether its number of free seats leaves no room for a second column. */
	private boolean hasManySeats(Meeting meeting) {
		return this.dates.availability(meeting) instanceof Availability.Open open
				&& open.free().orElse(0) >= LEAST_OF_THREE_DIGITS;
	}

	private Button button(Meeting meeting) {
		String choice = MEETING + meeting.id();
		return (this.dates.availability(meeting) instanceof Availability.Open open && open.free().isPresent())
				? Button.of(choice, "date.button", Say.brief(meeting), new Words.Count(open.free().getAsInt()))
				: new Button(Say.brief(meeting), choice);
	}

	/** Offers the other provinces, because no date is open in this one. */
	private Answer elsewhere(List<Words> said) {
		this.draft.refusedDate().map(this::refused).ifPresent(said::add);
		said.add(Words.message("date.elsewhere"));
		List<Button> provinces = this.dates.open()
			.stream()
			.flatMap(meeting -> meeting.provinces().stream())
			.distinct()
			.sorted()
			.map(Provinces::button)
			.toList();
		return Answer.of(said)
			.withRowsOf(Provinces.PER_ROW, provinces)
			.withRow(Button.of(Provinces.ALL, "button.all-dates"));
	}

}
