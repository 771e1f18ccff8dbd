package nl.driehoek.conversation.talking;

import org.junit.jupiter.api.Test;

import nl.driehoek.conversation.Step;
import nl.driehoek.registrations.GemeenteCode;
import nl.driehoek.registrations.MeetingId;
import nl.driehoek.registrations.Registrant;
import nl.driehoek.registrations.Registration;
import nl.driehoek.registrations.Role;

import static org.assertj.core.api.Assertions.assertThat;

class WholeTalkTests {

	private static final String ALL_THREE = """
			G. Voorbeeld, g.voorbeeld@zwolle.nl
			B. Voorbeeld, b.voorbeeld@
			S. Voorbeeld <s.voorbeeld@zwolle.nl>""";

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	@Test
	void registersInSevenTapsAndTwoTypedAnswers() {
		this.chat.start();
		this.chat.press("Driehoek aanmelden");
		this.chat.press("Overijssel");
		this.chat.press("vr 29 mei · 6 vrij");
		this.chat.say("zwolle");
		this.chat.press("Griffier");
		this.chat.say(ALL_THREE);
		this.chat.press("Ja, klopt");
		this.chat.press("Ja, we komen alle drie");

		assertThat(this.chat.step()).isEqualTo(Step.REGISTERED);
		assertThat(this.chat.taps()).isEqualTo(7);
		assertThat(this.chat.typed()).isEqualTo(2);
		assertThat(this.chat.text()).startsWith("Gelukt! 🎉 De driehoek van Zwolle doet mee op vrijdag 29 mei 2026.")
			.contains("Rond 22 mei");
		assertThat(this.chat.answer().invitations()).containsExactly(onlyRegistration().id());
	}

	@Test
	void handsOverWhatWasFilledIn() {
		registersInSevenTapsAndTwoTypedAnswers();

		Registration registration = onlyRegistration();
		assertThat(registration.wanted()).isEqualTo(new MeetingId("2026-05-29"));
		assertThat(registration.gemeente()).isEqualTo(new GemeenteCode("gm0193"));
		assertThat(registration.registrant()).isEqualTo(new Registrant.Member(Role.GRIFFIER));
		assertThat(registration.promisedAt()).isEqualTo(this.world.now());
		assertThat(registration.driehoek().officials()).map(official -> official.role() + " " + official.address())
			.containsExactly("BURGEMEESTER b.voorbeeld@zwolle.nl", "GEMEENTESECRETARIS s.voorbeeld@zwolle.nl",
					"GRIFFIER g.voorbeeld@zwolle.nl");
	}

	private Registration onlyRegistration() {
		assertThat(this.world.registrations()).hasSize(1);
		return this.world.registrations().get(0);
	}

}
