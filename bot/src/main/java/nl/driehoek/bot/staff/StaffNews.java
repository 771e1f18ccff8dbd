package nl.driehoek.bot.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.invitation.Invitation;
import nl.driehoek.bot.outbox.Body;
import nl.driehoek.bot.outbox.Card;
import nl.driehoek.bot.outbox.Message;
import nl.driehoek.bot.outbox.Outage;
import nl.driehoek.bot.outbox.Outbox;
import nl.driehoek.bot.registration.ErasureNews;
import nl.driehoek.bot.registration.RegistrationNews;
import nl.driehoek.bot.registration.SecondTries;
import nl.driehoek.bot.registration.TermsChange;
import nl.driehoek.bot.registration.TermsNews;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.conversation.MeetingDate;
import nl.driehoek.conversation.Text;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Tells staff about new and changed registrations, about second registrations of a
 * gemeente, about invitations that do not arrive, about what will be erased, and about
 * changed programme files.
 */
class StaffNews implements RegistrationNews, SecondTries, ErasureNews, TermsNews {

	/** The length of "550 5.4.5". */
	private static final int KIND = 9;

	private final Staff staff;

	private final StaffWords words;

	private final Outbox outbox;

	private final Clock clock;

	StaffNews(Staff staff, StaffWords words, Outbox outbox, Clock clock) {
		this.staff = staff;
		this.words = words;
		this.outbox = outbox;
		this.clock = clock;
	}

	@Override
	public void changed(Registration registration, SeatEntry entry) {
		tell(registration.id() + "/seated/" + entry.revision(), () -> (entry.revision() == 1)
				? this.words.seated(registration, entry) : this.words.moved(registration, entry));
	}

	@Override
	public void triedAgain(ProgrammeId programme, GemeenteCode gemeente, Contact contact) {
		tell(programme + "/" + gemeente + "/second/" + contact,
				() -> this.words.secondTry(programme, gemeente, contact));
	}

	/**
	 * Tells staff that an invitation has not arrived yet; sending it is still retried.
	 */
	void notArriving(Invitation invitation) {
		tell(invitation.uid() + "/struggling/" + invitation.wanted(),
				() -> this.words.of("staff.not-arriving", invitation.guest()));
	}

	/**
	 * Tells staff that sending an invitation is no longer retried, so that they can step
	 * in.
	 */
	void givenUp(Invitation invitation) {
		tell(invitation.uid() + "/given-up/" + invitation.wanted(),
				() -> this.words.of("staff.given-up", invitation.guest()));
	}

	/**
	 * Once a day: an erasure that a clock put right called off is announced anew.
	 */
	@Override
	public void willErase(Programme programme, Meeting meeting, int parties) {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), Meeting.AMSTERDAM);
		tell(programme.id() + "/" + meeting.id() + "/erasure/" + day,
				() -> this.words.text("staff.will-erase", new Words.Count(parties),
						MeetingDate.of(meeting, Words.DayStyle.FULL), Words.verbatim(programme.title())));
	}

	@Override
	public void differs(TermsChange change) {
		tell("terms/" + change.fingerprint(), () -> new TermsWords(this.words).differs(change));
	}

	/**
	 * Tells staff that the clock is too far ahead to be believed, once for each date that
	 * it was believed last.
	 */
	void clockDoubted(ClockTrust.Doubt doubt) {
		tell("clock/" + doubt.seen(),
				() -> this.words.text("staff.clock-doubted", day(doubt.shown()), day(doubt.seen())));
	}

	private static Words day(Instant moment) {
		return new Words.Day(LocalDate.ofInstant(moment, Meeting.AMSTERDAM), Words.DayStyle.FULL);
	}

	/**
	 * Tells staff, once a day for each kind of answer, that the mail server takes nothing
	 * from us.
	 */
	void mailTrouble(Outage outage) {
		LocalDate day = LocalDate.ofInstant(outage.since(), Meeting.AMSTERDAM);
		String kind = outage.said().substring(0, Math.min(KIND, outage.said().length()));
		tell("mail-trouble/" + day + "/" + kind, () -> outage.said().isEmpty() ? this.words.text("staff.mail-silent")
				: this.words.text("staff.mail-trouble", Words.verbatim(outage.said())));
	}

	private void tell(String what, Supplier<Text> text) {
		if (!this.staff.chats().isEmpty()) {
			Card card = Card.of(text.get());
			this.staff.chats()
				.forEach(chat -> this.outbox.want(Message.wanted(what + "/" + chat,
						new Body.InChat(chat, card, Optional.empty()), this.clock.instant())));
		}
	}

}
