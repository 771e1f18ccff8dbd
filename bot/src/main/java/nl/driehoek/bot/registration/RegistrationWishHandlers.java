package nl.driehoek.bot.registration;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.WishHandler;
import nl.driehoek.conversation.registering.RegistrationWish.LeaveWord;
import nl.driehoek.conversation.registering.RegistrationWish.Register;
import nl.driehoek.conversation.registering.RegistrationWish.ReportSecondTry;
import nl.driehoek.conversation.registering.RegistrationWish.TakeWordBack;
import nl.driehoek.conversation.registering.SeatOutcome;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.seat.SeatAnswer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Handles what is wished while a driehoek registers.
 */
@Configuration(proxyBeanMethods = false)
class RegistrationWishHandlers {

	@Bean
	WishHandler<Register> register(RegistrationDesk desk) {
		return WishHandler.of(Register.class, (wish, visitor) -> outcome(desk.claim(wish.registration())));
	}

	private static SeatOutcome outcome(SeatAnswer answer) {
		if (answer instanceof SeatAnswer.Seated seated) {
			return new SeatOutcome.Seated(seated.entry().registration(), seated.entry().meeting());
		}
		return new SeatOutcome.Refused(((SeatAnswer.Refused) answer).reason());
	}

	@Bean
	WishHandler<LeaveWord> leaveWord(InterestDesk desk) {
		return WishHandler.of(LeaveWord.class, (wish, visitor) -> {
			desk.leaveWord(wish.chat(), wish.language());
			return new Outcome.Done();
		});
	}

	@Bean
	WishHandler<TakeWordBack> takeWordBack(InterestDesk desk) {
		return WishHandler.of(TakeWordBack.class, (wish, visitor) -> {
			desk.takeWordBack(wish.chat());
			return new Outcome.Done();
		});
	}

	@Bean
	WishHandler<ReportSecondTry> reportSecondTry(SecondTries tries) {
		return WishHandler.of(ReportSecondTry.class, (wish, visitor) -> {
			tries.triedAgain(wish.programme(), wish.gemeente(), new Contact.InChat(wish.chat()));
			return new Outcome.Done();
		});
	}

}
