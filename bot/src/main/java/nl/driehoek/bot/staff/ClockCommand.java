package nl.driehoek.bot.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.talk.DirectAnswer;
import nl.driehoek.bot.talk.DirectCommand;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.programme.Meeting;

/**
 * The command {@code /klokklopt}: staff say that the clock is right, although it is far
 * ahead of the last time that it was seen.
 */
class ClockCommand implements DirectCommand {

	private final ClockTrust trust;

	private final StaffWords words;

	private final Clock clock;

	ClockCommand(ClockTrust trust, StaffWords words, Clock clock) {
		this.trust = trust;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public MenuLine menuLine() {
		return this.words.menuLine("klokklopt");
	}

	@Override
	public DirectAnswer answer(Visitor visitor) {
		this.trust.confirm();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Meeting.AMSTERDAM);
		return new DirectAnswer(Card.of(this.words.text("clock.confirmed", new Words.Day(today, Words.DayStyle.FULL))),
				Optional.empty());
	}

}
