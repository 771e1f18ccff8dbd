package nl.driehoek.conversation.registering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.Complaint;
import nl.driehoek.conversation.reading.Details;
import nl.driehoek.conversation.reading.OfficialsRead;
import nl.driehoek.conversation.reading.OfficialsReader;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Role;

/**
 * Asks for a person's name and address in one message, which may name the others too.
 *
 * @param person who is asked for
 * @param gemeenten all there are
 */
record PersonScene(Role person, Gemeenten gemeenten) implements DraftScene {

	private static final int MOST_COMPLAINTS = 3;

	/** Three lines with a name and an address each. */
	private static final int LONGEST_DOUBT = 1000;

	private static final String SHARED = "shared";

	private static final String NOT_SHARED = "not-shared";

	@Override
	public Optional<RegisteringStep> counts(Draft draft) {
		return Optional.of(Asked.naming(this.person));
	}

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return shared(draft).map(SharedAddress::question)
			.map(question -> Answer.of(question)
				.withRow(Button.of(SHARED, "button.shared"), Button.of(NOT_SHARED, "button.not-shared")))
			.orElseGet(() -> Answer.of(new PersonQuestion(this.person, draft.people(), example(draft)).words()));
	}

	/** What is asked about because of the text that waits. */
	private Optional<SharedAddress> shared(Draft draft) {
		return draft.doubtful()
			.flatMap(typed -> SharedAddress.in(told(read(typed, draft), draft.people()), draft.people()));
	}

	private OfficialsRead read(String text, Draft draft) {
		return OfficialsReader.read(text, asked(draft.people()), draft.people().domain());
	}

	/** The question and how to answer it. */
	@Override
	public Answer again(Draft draft, Setting setting) {
		Answer full = ask(draft, setting);
		return new Answer(full.paragraphs().stream().limit(2).toList(), full.rows(), List.of(), Optional.empty());
	}

	private String example(Draft draft) {
		return draft.people()
			.domain()
			.or(() -> draft.gemeente().flatMap(this.gemeenten::withCode).map(ExampleDomain::of))
			.orElse("gemeente.nl");
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		Optional<String> typed = draft.doubtful();
		if (typed.isPresent() && choice.equals(SHARED)) {
			return taken(typed.get(), draft.withoutDoubt(), setting);
		}
		return (typed.isPresent() && choice.equals(NOT_SHARED)) ? Reading.noted(draft.withoutDoubt().notes())
				: Reading.notUnderstood("again.type");
	}

	@Override
	public Optional<Notes> back(Setting setting) {
		Draft draft = DraftScene.draft(setting);
		return draft.doubtful().map(typed -> draft.withoutDoubt().notes());
	}

	@Override
	public Optional<Reading> yes(Setting setting) {
		return answered(SHARED, setting);
	}

	@Override
	public Optional<Reading> no(Setting setting) {
		return answered(NOT_SHARED, setting);
	}

	private Optional<Reading> answered(String choice, Setting setting) {
		return DraftScene.draft(setting).doubtful().map(typed -> pressed(choice, setting));
	}

	/** Another text than the one that is asked about takes its place. */
	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		Draft sure = draft.withoutDoubt();
		OfficialsRead read = read(text, sure);
		boolean asks = !draft.doubtful().equals(Optional.of(text)) && text.length() <= LONGEST_DOUBT
				&& SharedAddress.in(told(read, sure.people()), sure.people()).isPresent();
		if (read.found().isEmpty() && draft.doubtful().isPresent()) {
			return UNCLEAR;
		}
		return asks ? Reading.noted(sure.doubting(text).notes()) : taken(text, sure, setting);
	}

	private Reading taken(String text, Draft draft, Setting setting) {
		OfficialsRead read = read(text, draft);
		List<Words> complaints = read.complaints().stream().limit(MOST_COMPLAINTS).map(Complaint::words).toList();
		Map<Role, Details> told = told(read, draft.people());
		if (told.isEmpty()) {
			return new Reading.NotUnderstood(unchanged(complaints, read), List.of());
		}
		Draft known = new Draft(draft.people().with(told).notes());
		Reading.Understood next = Next.after(known, setting);
		boolean staysHere = next.signal().equals(Signal.missing(Asked.naming(this.person)))
				|| isNotCorrected(read, told, draft);
		return staysHere ? new Reading.Noted(next.notes(), complaints)
				: new Reading.Understood(next.signal(), next.notes(), complaints);
	}

	/**
	 * What was told. If a correction cannot be read, the old value is not used in its
	 * place.
	 */
	private static Map<Role, Details> told(OfficialsRead read, People known) {
		return read.found()
			.entrySet()
			.stream()
			.filter(entry -> !read.half().contains(entry.getKey()) || !known.the(entry.getKey()).isComplete())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static List<Words> unchanged(List<Words> complaints, OfficialsRead read) {
		return read.half().isEmpty() ? complaints
				: Stream.concat(complaints.stream(), Stream.of(Words.message("person.unchanged"))).toList();
	}

	/** What was known before must not replace a correction that could not be read. */
	private boolean isNotCorrected(OfficialsRead read, Map<Role, Details> told, Draft draft) {
		boolean correcting = !draft.people().missing().contains(this.person);
		return correcting && !read.complaints().isEmpty()
				&& !Optional.ofNullable(told.get(this.person)).filter(Details::isComplete).isPresent();
	}

	/** This person first, then the others who are missing. */
	private List<Role> asked(People people) {
		List<Role> asked = new ArrayList<>(people.missing());
		asked.remove(this.person);
		asked.add(0, this.person);
		return asked;
	}

}
