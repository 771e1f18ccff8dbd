package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview of an announcement shows what arrives, in the chat and by mail, with
 * nothing left out.
 */
class PreviewTests {

	private static final String SHOWN = """
			Zo komt het aan in de chat:

			📢 Tot vrijdag!
			Neem je agenda mee.

			Bureau Voorbeeld

			Zo komt het aan per e-mail, met als onderwerp “Tot vrijdag”:

			Beste …,

			Tot vrijdag!
			Neem je agenda mee.

			Je krijgt deze e-mail omdat je meedoet aan een leerbijeenkomst, of dat voor anderen regelt.

			Vragen? Antwoord op deze e-mail.

			Bureau Voorbeeld

			""";

	@Test
	void showsTheCardAndTheWholeLetter() {
		TryChat chat = new TryChat(new TryWorld().reaching(12, 24),
				new Visitor(ChatId.inTelegram(1), Language.DUTCH, true));
		chat.give("bericht").press("Iedereen · 36").say("Tot vrijdag!\nNeem je agenda mee.").say("Tot vrijdag");

		assertThat(chat.text()).startsWith(SHOWN);
	}

}
