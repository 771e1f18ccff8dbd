package nl.driehoek.bot.catalogue;

import nl.driehoek.registrations.programme.Capacity;

import java.time.Period;
import java.util.List;

/**
 * The rules for all meetings of a programme.
 *
 * @param capacity how many parties a meeting takes, unless the meeting sets its own
 * @param closesBefore time from the last day to register to the meeting
 * @param agendaBefore time from sending the agenda to the meeting
 * @param keepAfter time that names and addresses are kept after the meeting
 */
record Rules(Capacity capacity, Period closesBefore, Period agendaBefore, Period keepAfter) {

	private static final Key<Capacity> SEATS = Key.required("plekken", new Scalar<>(Scalars::capacity));

	private static final Key<Period> CLOSES = Key.required("aanmelden-tot", new Scalar<>(Scalars::period));

	private static final Key<Period> AGENDA = Key.required("programma-vooraf", new Scalar<>(Scalars::period));

	private static final Key<Period> KEEP = Key.required("bewaren", new Scalar<>(Scalars::period));

	private static final Key<String> WHO = Key.optional("deelname", Scalars.always("hele driehoek"));

	private static final Key<String> WHERE = Key.optional("regio", Scalars.always("vrije keuze"));

	private static final Key<String> COSTS = Key.optional("kosten", Scalars.always("geen"));

	private static final Key<String> ADMISSION = Key.optional("toelating", Scalars.always("automatisch"));

	static final Key<Rules> RULES = Key.required("regels",
			new Part<>(List.of(SEATS, CLOSES, AGENDA, KEEP, WHO, WHERE, COSTS, ADMISSION), SEATS, Rules::of));

	private static Rules of(Fields fields) {
		return new Rules(fields.get(SEATS), fields.get(CLOSES), fields.get(AGENDA), fields.get(KEEP));
	}

}
