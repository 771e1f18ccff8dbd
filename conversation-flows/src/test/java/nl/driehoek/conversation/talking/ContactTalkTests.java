package nl.driehoek.conversation.talking;

import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.programme.Organiser;
import nl.driehoek.registrations.programme.Programme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContactTalkTests {

	private static final String FIRST = "driehoek@voorbeeld.nl";

	private static final String OTHER = "extra@voorbeeld.nl";

	private final TryWorld world = new TryWorld().with(Season.programme(), extra());

	private final TryChat chat = new TryChat(this.world);

	@Test
	void namesTheContactOfThatVeryRegistration() {
		register("De extra reeks", "Zwolle");

		assertThat(this.chat.give("mijn").text()).containsOnlyOnce(OTHER).doesNotContain(FIRST);
	}

	@Test
	void namesTheContactBelowEachRegistrationIfTheyDiffer() {
		register("De extra reeks", "Zwolle");
		register("de leerbijeenkomsten Versterking lokale…", "Deventer");

		assertThat(this.chat.give("mijn").text()).containsSubsequence("Zwolle", OTHER, "Deventer", FIRST);
	}

	@Test
	void namesTheContactOnceBelowRegistrationsThatShareIt() {
		register("De extra reeks", "Zwolle");
		register("De extra reeks", "Deventer");

		assertThat(this.chat.give("mijn").text()).containsOnlyOnce(OTHER)
			.containsSubsequence("Zwolle", "Deventer", OTHER);
	}

	@Test
	void namesWhoRunsWhichProgrammeUnderPrivacy() {
		assertThat(this.chat.start().give("privacy").text()).containsOnlyOnce(FIRST)
			.contains("Gaat het om De extra reeks? Dat is van Bureau Extra. Mail dan naar " + OTHER + ".");
	}

	@Test
	void namesAnOrganiserOfSeveralProgrammesOnceUnderPrivacy() {
		this.world.with(Season.programme(), Season.programme("extra", "De extra reeks", Season.meetings()));

		assertThat(this.chat.start().give("privacy").text()).containsOnlyOnce(FIRST).doesNotContain("extra reeks");
	}

	private void register(String programme, String gemeente) {
		this.chat.start().press(programme).press("Overijssel");
		this.chat.press(this.chat.labels().get(0))
			.say(gemeente)
			.press("Griffier")
			.say(TryChat.ALL_THREE)
			.press("Ja, klopt")
			.press("Ja, we komen alle drie");
	}

	private static Programme extra() {
		Programme like = Season.programme("extra", "De extra reeks", Season.meetings());
		return new Programme(like.id(), like.title(), like.about(),
				new Organiser("Bureau Extra", new MailAddress(OTHER)), like.agendaBefore(), like.keepAfter(),
				like.meetings(), like.questions(), like.asks());
	}

}
