package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class InterludeTests {

	private final TryWorld world = new TryWorld().reaching(12, 24);

	private final TryChat chat = new TryChat(this.world, AnnouncingTests.staff(7));

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void returnsToWhatWasInterrupted(int announcing) {
		Position griffier = namingTheGriffier();

		announce(announcing);
		this.chat.give("stop");

		assertSameAs(griffier);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.CHOOSING_ROLE);
	}

	@Test
	void returnsAfterSending() {
		Position griffier = namingTheGriffier();

		announce(4);
		this.chat.press("Verder");

		assertSameAs(griffier);
		assertThat(this.chat.text()).startsWith("Goed, we gaan verder waar je was.").contains("Hoe heet je");
	}

	@Test
	void returnsByStart() {
		Position griffier = namingTheGriffier();

		announce(4);
		this.chat.start();

		assertSameAs(griffier);
	}

	@Test
	void returnsToCorrectionsOfTheCard() {
		namingTheGriffier();
		this.chat.say("G. Een, g@zwolle.nl\nB. Twee, b@\nS. Drie, s@").press("Griffier");
		Position correcting = this.chat.position();

		announce(3);
		this.chat.press("Stoppen");

		assertSameAs(correcting);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.REVIEWING);
	}

	@ParameterizedTest
	@EnumSource(value = RegisteringStep.class, names = { "WELCOME", "CHOOSING_REGION", "CHOOSING_DATE",
			"NAMING_GEMEENTE", "CHOOSING_ROLE", "REVIEWING", "PROMISING", "PAUSED", "RESUMING", "REGISTERED" })
	void startsAnywhereAndEndsThere(RegisteringStep step) {
		Position there = walkTo(step);

		announce(4);
		this.chat.press("Verder");

		assertSameAs(there);
	}

	@Test
	void doesNotReturnToDraftsThatMakeNoSenseAnyMore() {
		namingTheGriffier();
		announce(2);
		this.world.with(Season.programme("nieuw", "Een nieuw programma", Season.meetings()));

		this.chat.give("stop");

		assertThat(this.chat.step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void losesNoAnnouncementByStart() {
		announce(2);

		this.chat.start();

		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.WRITING_SUBJECT);
	}

	private Position namingTheGriffier() {
		return walkTo(RegisteringStep.NAMING_GRIFFIER);
	}

	private Position walkTo(RegisteringStep step) {
		this.chat.start();
		String[] moves = { "+Driehoek aanmelden", "+Alle data", "+vr 29 mei · 6 vrij", "zwolle", "+Griffier",
				"G. Een, g@zwolle.nl\nB. Twee, b@\nS. Drie, s@", "+Ja, klopt", "+Ja, we komen alle drie" };
		for (String move : moves) {
			if (this.chat.step() == step) {
				return this.chat.position();
			}
			pausedOrResuming(step);
			if (this.chat.step() == step) {
				return this.chat.position();
			}
			make(move);
		}
		assertThat(this.chat.step()).isEqualTo(step);
		return this.chat.position();
	}

	private void pausedOrResuming(RegisteringStep step) {
		if (this.chat.step() == RegisteringStep.CHOOSING_ROLE
				&& (step == RegisteringStep.PAUSED || step == RegisteringStep.RESUMING)) {
			this.chat.give((step == RegisteringStep.PAUSED) ? "stop" : "start");
		}
	}

	private void make(String move) {
		if (move.startsWith("+")) {
			this.chat.press(move.substring(1));
		}
		else {
			this.chat.say(move);
		}
	}

	/** Announces up to a step: the audience, text, subject, preview, sent. */
	private void announce(int steps) {
		this.chat.give("bericht");
		String[] moves = { "+Iedereen · 36", "Tot vrijdag!", "Tot vrijdag", "+Versturen" };
		for (int i = 0; i < steps; i++) {
			make(moves[i]);
		}
	}

	private void assertSameAs(Position position) {
		assertThat(this.chat.step()).isEqualTo(position.step());
		assertThat(this.chat.notes()).isEqualTo(position.notes());
		assertThat(this.chat.position().version()).isGreaterThan(position.version());
	}

}
