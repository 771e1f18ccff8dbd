package nl.driehoek.bot.catalogue;

import java.util.List;

import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Ask;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.programme.Question;

/**
 * The keys of a programme file. The maximum lengths keep each text, with the lines around
 * it, within one Telegram message.
 */
final class ProgrammeKeys {

	private static final Key<ProgrammeId> ID = Key.required("id", new Scalar<>(ProgrammeId::new));

	private static final Key<String> TITLE = Key.required("titel", Scalars.text(100));

	private static final Key<String> ABOUT = Key.required("over", Scalars.text(2000));

	private static final Key<String> NAME = Key.required("naam", Scalars.text(100));

	private static final Key<MailAddress> ADDRESS = Key.required("e-mail", new Scalar<>(MailAddress::new));

	private static final Key<Organiser> ORGANISER = Key.required("organisator",
			new Part<>(List.of(NAME, ADDRESS), NAME, fields -> new Organiser(fields.get(NAME), fields.get(ADDRESS))));

	private static final Key<String> ASKED = Key.required("vraag", Scalars.text(Question.LONGEST_QUESTION));

	private static final Key<String> ANSWER = Key.required("antwoord", Scalars.text(1000));

	private static final Part<Question> QUESTION = new Part<>(List.of(ASKED, ANSWER), ASKED,
			fields -> new Question(fields.get(ASKED), fields.get(ANSWER)));

	private static final Key<List<Question>> QUESTIONS = Key.optional("vragen",
			new ListOf<>(QUESTION, Question::question));

	static final Part<Programme> PROGRAMME = new Part<>(
			List.of(ID, TITLE, ABOUT, ORGANISER, Rules.RULES, MeetingKeys.MEETINGS, QUESTIONS), ID, ProgrammeKeys::of);

	private ProgrammeKeys() {
	}

	private static Programme of(Fields fields) {
		Rules rules = fields.get(Rules.RULES);
		List<Meeting> meetings = fields.get(MeetingKeys.MEETINGS).stream().map(lines -> lines.under(rules)).toList();
		return new Programme(fields.get(ID), fields.get(TITLE), fields.get(ABOUT), fields.get(ORGANISER),
				rules.agendaBefore(), rules.keepAfter(), meetings, fields.find(QUESTIONS).orElse(List.of()),
				Ask.OF_A_DRIEHOEK);
	}

}
