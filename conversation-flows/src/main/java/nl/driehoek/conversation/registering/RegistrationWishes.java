package nl.driehoek.conversation.registering;

import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * The wishes of a registration, as short texts in the notes.
 */
final class RegistrationWishes {

	static final String REGISTER = "register";

	static final String LEAVE_WORD = "leave-word";

	static final String TAKE_WORD_BACK = "take-word-back";

	private static final String SECOND_TRY = "second-try";

	private RegistrationWishes() {
	}

	static String secondTry(ProgrammeId programme, GemeenteCode gemeente) {
		return SECOND_TRY + ":" + programme + ":" + gemeente;
	}

	static Optional<Wish> read(String wish, Notes notes, Visitor visitor) {
		ChatId chat = visitor.chat();
		String[] parts = wish.split(":", -1);
		return switch (parts[0]) {
			case REGISTER ->
				Draft.in(notes).flatMap(draft -> draft.registration(chat)).map(RegistrationWish.Register::new);
			case LEAVE_WORD -> Optional.of(new RegistrationWish.LeaveWord(chat, Setting.language(notes, visitor)));
			case TAKE_WORD_BACK -> Optional.of(new RegistrationWish.TakeWordBack(chat));
			case SECOND_TRY -> Optional
				.of(new RegistrationWish.ReportSecondTry(new ProgrammeId(parts[1]), new GemeenteCode(parts[2]), chat));
			default -> Optional.empty();
		};
	}

}
