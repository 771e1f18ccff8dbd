package nl.driehoek.bot.staff;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.registration.TermsChange;
import nl.driehoek.bot.registration.TermsDesk;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Visitor;

/**
 * The command {@code /akkoord}: says where a programme file differs from what people who
 * are in were promised; with the fingerprint of a change behind it, as in
 * {@code /akkoord_0f8fad5b}, it confirms that one.
 */
class TermsCommand implements DirectCommand {

	private static final String BEFORE_FINGERPRINT = TermsWords.COMMAND + "_";

	private final TermsDesk desk;

	private final StaffWords words;

	private final TermsWords terms;

	TermsCommand(TermsDesk desk, StaffWords words) {
		this.desk = desk;
		this.words = words;
		this.terms = new TermsWords(words);
	}

	@Override
	public MenuLine menuLine() {
		return this.words.menuLine(TermsWords.COMMAND);
	}

	@Override
	public boolean isCalled(String name) {
		return name.equals(TermsWords.COMMAND) || name.startsWith(BEFORE_FINGERPRINT);
	}

	@Override
	public DirectAnswer answer(Visitor visitor) {
		List<Text> open = this.desk.changes().stream().map(this.terms::differs).toList();
		return answer(open.isEmpty() ? this.words.text("terms.none") : Text.joined("\n\n", open));
	}

	@Override
	public DirectAnswer answer(String name, Visitor visitor) {
		return name.startsWith(BEFORE_FINGERPRINT) ? confirmed(name.substring(BEFORE_FINGERPRINT.length()))
				: answer(visitor);
	}

	private DirectAnswer confirmed(String fingerprint) {
		Optional<TermsChange> change = this.desk.confirm(fingerprint);
		return answer(change.map(this.terms::confirmed).orElseGet(() -> this.words.text("terms.old")));
	}

	private static DirectAnswer answer(Text text) {
		return new DirectAnswer(Card.of(text), Optional.empty());
	}

}
