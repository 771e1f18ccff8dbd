package nl.driehoek.bot.talk;

import nl.driehoek.bot.announcement.AnnouncementDesk;
import nl.driehoek.bot.registration.InterestDesk;
import nl.driehoek.bot.registration.RegistrationDesk;
import nl.driehoek.bot.registration.SecondTries;
import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.seat.SeatAnswer;

/**
 * Calls the desk that fulfils a wish.
 */
class DeskWishes implements Wishes {

	private final RegistrationDesk registrations;

	private final InterestDesk interests;

	private final AnnouncementDesk announcements;

	private final SecondTries secondTries;

	DeskWishes(RegistrationDesk registrations, InterestDesk interests, AnnouncementDesk announcements,
			SecondTries secondTries) {
		this.registrations = registrations;
		this.interests = interests;
		this.announcements = announcements;
		this.secondTries = secondTries;
	}

	@Override
	public Outcome fulfil(Wish wish, Visitor visitor) {
		if (wish instanceof Wish.Register register) {
			return outcome(this.registrations.claim(register.registration()));
		}
		if (wish instanceof Wish.LeaveWord word) {
			this.interests.leaveWord(word.chat(), word.language());
		}
		else if (wish instanceof Wish.TakeWordBack word) {
			this.interests.takeWordBack(word.chat());
		}
		else if (wish instanceof Wish.ReportSecondTry second) {
			this.secondTries.triedAgain(second.programme(), second.gemeente(), new Contact.InChat(second.chat()));
		}
		else if (wish instanceof Wish.Announce announce && visitor.staff()) {
			this.announcements.announce(announce.announcement(), visitor.chat());
		}
		return new Outcome.Done();
	}

	private static Outcome outcome(SeatAnswer answer) {
		if (answer instanceof SeatAnswer.Seated seated) {
			return new Outcome.Seated(seated.entry().registration(), seated.entry().meeting());
		}
		return new Outcome.Refused(((SeatAnswer.Refused) answer).reason());
	}

}
