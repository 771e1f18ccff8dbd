package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Meeting;

/**
 * Says that there is a seat, and what happens next.
 *
 * @param gemeenten all there are
 */
record RegisteredScene(Gemeenten gemeenten) implements Scene {

	private static final String ANOTHER = "another";

	@Override
	public Answer ask(Setting setting) {
		Seat seat = new Seat(setting.notes());
		Optional<Dates> dates = seat.programme().flatMap(id -> Dates.of(id, setting.world()));
		Optional<Meeting> meeting = dates.flatMap(those -> seat.meeting().flatMap(those::the));
		Answer said = meeting.filter(known -> !known.isOverAt(setting.world().now()))
			.map(known -> confirmation(seat, dates.get(), known))
			.orElseGet(() -> Answer.of(Words.message("registered.before")));
		return said.withRow(Button.of("/mijn", "button.mine"))
			.withRow(Quota.isUsedUp(setting) ? List.of() : List.of(Button.of(ANOTHER, "button.another")));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		return choice.equals(ANOTHER) ? Beginning.of(setting) : Reading.notUnderstood("again.button");
	}

	private Answer confirmation(Seat seat, Dates dates, Meeting meeting) {
		Words gemeente = seat.gemeente()
			.map(code -> Say.gemeente(code, this.gemeenten))
			.orElseGet(() -> Words.verbatim("?"));
		List<Words> said = new ArrayList<>();
		said.add(meeting.date().isPresent() ? Words.message("registered.done", gemeente, Say.full(meeting))
				: Words.message("registered.done.to-follow", gemeente));
		said.add(Words.message(seat.isArranged() ? "registered.mails.arranged" : "registered.mails"));
		meeting.date()
			.map(date -> new Words.Day(date.minus(dates.programme().agendaBefore()), Words.DayStyle.DATE))
			.ifPresent(day -> said.add(Words.message("registered.agenda", day)));
		said.add(Words.message("registered.change"));
		return Answer.of(said);
	}

}
