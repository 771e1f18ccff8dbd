package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.talk.Dialog;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.bot.talk.Reply;
import nl.driehoek.conversation.Visitor;

/**
 * Replies to a user: with a direct answer, or with cards that the dialog has stored.
 */
final class Replies {

	private final Dialog dialog;

	private final List<DirectCommand> directly;

	private final TelegramDelivery delivery;

	private final CallbackAnswers callbacks;

	Replies(Dialog dialog, List<DirectCommand> directly, TelegramDelivery delivery, CallbackAnswers callbacks) {
		this.dialog = dialog;
		this.directly = List.copyOf(directly);
		this.delivery = delivery;
		this.callbacks = callbacks;
	}

	void reply(Heard.Word word) {
		Optional<DirectAnswer> direct = direct(word);
		if (direct.isPresent()) {
			this.delivery.say(word.incoming().visitor().chat(), direct.get().card(), direct.get().file());
			return;
		}
		Reply reply = this.dialog.receive(word.incoming());
		this.delivery.answer(reply);
		word.callback()
			.ifPresent(callback -> this.callbacks.answer(Optional.of(reply.chat()), callback, notice(reply)));
	}

	/**
	 * Replies to an edit of the last answer.
	 * @return false if it is an edit of something else
	 */
	boolean correct(Heard.Correction correction) {
		Optional<Reply> reply = this.dialog.correct(correction.incoming());
		reply.ifPresent(this.delivery::answer);
		return reply.isPresent();
	}

	/**
	 * Answers the press of an update that gets no reply.
	 */
	void letGo(Optional<String> callback) {
		callback.ifPresent(press -> this.callbacks.answer(Optional.empty(), press, Optional.empty()));
	}

	private Optional<DirectAnswer> direct(Heard.Word word) {
		Visitor visitor = word.incoming().visitor();
		return word.command()
			.flatMap(name -> this.directly.stream()
				.filter(command -> command.isCalled(name) && command.menuLine().who().includes(visitor))
				.findFirst()
				.map(command -> command.answer(name, visitor)));
	}

	private static Optional<String> notice(Reply reply) {
		int last = reply.cards().size() - 1;
		return (last < 0) ? Optional.empty() : reply.cards().get(last).card().notice();
	}

}
