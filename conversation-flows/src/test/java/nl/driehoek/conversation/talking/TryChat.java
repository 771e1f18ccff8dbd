package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Turn;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who talks, presses what is shown and sees the answers in words.
 */
public final class TryChat {

	static final String ALL_THREE = """
			G. Voorbeeld, g.voorbeeld@zwolle.nl
			B. Voorbeeld, b.voorbeeld@
			S. Voorbeeld <s.voorbeeld@zwolle.nl>""";

	static final ChapterTalk TALK = DriehoekTalk.with(Gemeenten.dutch());

	private final ChapterTalk talk;

	private final TryWorld world;

	private final Visitor visitor;

	private Position position;

	private Answer answer = Answer.of();

	private int taps;

	private int typed;

	TryChat(TryWorld world) {
		this(world, new Visitor(ChatId.inTelegram(1), Language.DUTCH, false));
	}

	TryChat(TryWorld world, Visitor visitor) {
		this(TALK, world, visitor);
	}

	public TryChat(ChapterTalk talk, TryWorld world, Visitor visitor) {
		this.talk = talk;
		this.world = world;
		this.visitor = visitor;
		this.position = talk.beginning();
	}

	/** Goes on where somebody else stood. */
	TryChat at(Position other) {
		this.position = other;
		return this;
	}

	public TryChat start() {
		this.taps++;
		return give("start");
	}

	public TryChat give(String command) {
		return hear(new Input.Commanded(command));
	}

	public TryChat say(String text) {
		this.typed++;
		return hear(new Input.Typed(text));
	}

	public TryChat press(String label) {
		this.taps++;
		return hear(button(label));
	}

	/** Walks to the question for the gemeente, on the way to 29 May. */
	TryChat toGemeente() {
		return start().press("Driehoek aanmelden").press("Overijssel").press("vr 29 mei · 6 vrij");
	}

	/** Walks to the question for the first official, the griffier of Zwolle. */
	public TryChat toGriffier() {
		return toGemeente().say("Zwolle").press("Griffier");
	}

	/** Walks to the card with everything on it. */
	TryChat toReview() {
		return toGriffier().say(ALL_THREE);
	}

	/** Walks to the promise. */
	TryChat toPromise() {
		return toReview().press("Ja, klopt");
	}

	/** The press on a button as it is shown now. */
	public Input.Pressed button(String label) {
		return buttons().stream()
			.filter(button -> text(button.label()).equals(label))
			.findFirst()
			.map(button -> new Input.Pressed(button.choice(), this.position.step(), this.position.version()))
			.orElseThrow(() -> new AssertionError("No button '" + label + "' among " + labels() + " under\n" + text()));
	}

	/** Presses while the desk already knows more than this chat was shown. */
	TryChat press(String label, TryWorld desk) {
		return hear(button(label), desk);
	}

	public TryChat hear(Input input) {
		return hear(input, this.world);
	}

	/** Without what the desk says of it. */
	TryChat hearAlone(Input input) {
		take(this.talk.hear(this.position, input, this.visitor, this.world));
		return this;
	}

	private TryChat hear(Input input, TryWorld desk) {
		Turn turn = this.talk.hear(this.position, input, this.visitor, this.world);
		take(turn);
		while (turn.wish().isPresent()) {
			assertThat(this.talk.openWish(this.position, this.visitor)).isEqualTo(turn.wish());
			turn = this.talk.learn(this.position, desk.carryOut(turn.wish().get()), this.visitor, this.world);
			take(turn);
		}
		return this;
	}

	private void take(Turn turn) {
		this.position = turn.position();
		this.answer = turn.answer();
		for (Language language : Language.values()) {
			assertThat(text(language)).isNotBlank().hasSizeLessThanOrEqualTo(4096);
			assertThat(this.answer.notice().map(word -> text(word, language)).orElse("")).hasSizeLessThanOrEqualTo(200);
			assertThat(buttons()).extracting(button -> text(button.label(), language))
				.allSatisfy(label -> assertThat(label).isNotBlank().hasSizeLessThanOrEqualTo(40));
			this.answer.rows().forEach(row -> assertThat(cut(row, language)).as("cut at 320 px").isEmpty());
		}
	}

	/**
	 * Labels that Telegram would cut on a narrow phone. The words of a programme may be
	 * longer, if they have a row of their own.
	 */
	private List<String> cut(List<Button> row, Language language) {
		return row.stream()
			.map(Button::label)
			.filter(label -> row.size() > 1 || !(label instanceof Words.Verbatim))
			.map(label -> text(label, language))
			.filter(label -> !LabelWidth.fits(label, row.size()))
			.toList();
	}

	/** The desk decides on the promise in this way. */
	TryChat promiseAndLearn(Outcome outcome) {
		Turn promised = this.talk.hear(this.position, button("Ja, we komen alle drie"), this.visitor, this.world);
		take(this.talk.learn(promised.position(), outcome, this.visitor, this.world));
		return this;
	}

	/** The card of the step where it stands, as it is shown first. */
	TryChat card() {
		return hearAlone(new Input.Pressed("card", this.position.step(), this.position.version()));
	}

	/** A week later. */
	TryChat nudged() {
		take(nudge().orElseThrow());
		return this;
	}

	Optional<Turn> nudge() {
		return this.talk.nudge(this.position, this.visitor, this.world);
	}

	public String text() {
		return text(this.talk.language(this.position, this.visitor));
	}

	private String text(Language language) {
		return this.answer.paragraphs()
			.stream()
			.map(words -> text(words, language))
			.collect(Collectors.joining("\n\n"));
	}

	private String text(Words words) {
		return text(words, this.talk.language(this.position, this.visitor));
	}

	private String text(Words words, Language language) {
		return this.talk.phrasebook().say(words, language);
	}

	public List<String> labels() {
		return buttons().stream().map(Button::label).map(this::text).toList();
	}

	List<Button> buttons() {
		List<Button> buttons = new ArrayList<>();
		this.answer.rows().forEach(buttons::addAll);
		return buttons;
	}

	String notice() {
		return this.answer.notice().map(this::text).orElse("");
	}

	Answer answer() {
		return this.answer;
	}

	public Position position() {
		return this.position;
	}

	public Step step() {
		return this.position.step();
	}

	public Notes notes() {
		return this.position.notes();
	}

	int taps() {
		return this.taps;
	}

	int typed() {
		return this.typed;
	}

}
