package nl.driehoek.conversation.talking;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the user must see is not hidden above a long card: a card that is shown again is
 * its question alone, below the news.
 */
class RepeatedCardTests {

	private static final List<String> TYPED = List.of("Zwolle", "B. Een, b@zwolle.nl",
			"B. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl\nG. Drie, g@zwolle.nl");

	private static final int QUESTION = 200;

	private final Set<Step> tried = new HashSet<>();

	@ParameterizedTest
	@EnumSource(Language.class)
	void atEveryStepTheNewsStandsAboveAShortQuestion(Language language) {
		Visitor visitor = new Visitor(ChatId.inTelegram(1), language, true);
		Random random = new Random(3);
		for (int walk = 0; walk < 25; walk++) {
			walk(visitor, random);
		}

		assertThat(this.tried).as("all but the one at which the desk decides")
			.containsAll(EnumSet.complementOf(EnumSet.of(RegisteringStep.SETTLING)))
			.contains(AnnouncingStep.values());
	}

	private void walk(Visitor visitor, Random random) {
		TryWorld world = new TryWorld().reaching(3, 2);
		if (random.nextInt(6) == 0) {
			world.at("2027-01-01T10:00:00Z");
		}
		TryChat chat = new TryChat(world, visitor);
		for (int i = 0; i < 100; i++) {
			chat.hear(likely(random, chat, i));
			checkAgain(chat, world, visitor);
		}
	}

	private static Input likely(Random random, TryChat chat, int i) {
		List<Button> buttons = chat.buttons();
		if (i % 25 == 0) {
			return new Input.Commanded((i == 50) ? "bericht" : "start");
		}
		if (buttons.isEmpty() || random.nextInt(3) == 0) {
			return new Input.Typed(TYPED.get(random.nextInt(TYPED.size())));
		}
		int forward = chat.answer().rows().get(0).size();
		Button button = buttons.get(random.nextInt((random.nextInt(3) > 0) ? forward : buttons.size()));
		return new Input.Pressed(button.choice(), chat.step(), chat.position().version());
	}

	private void checkAgain(TryChat chat, TryWorld world, Visitor visitor) {
		this.tried.add(chat.step());
		String first = there(chat, world, visitor).card().text();
		TryChat again = there(chat, world, visitor).hearAlone(new Input.Unreadable());

		assertThat(again.position()).isEqualTo(chat.position());
		List<String> paragraphs = List.of(again.text().split("\n\n"));
		assertThat(again.text().length() - paragraphs.get(0).length()).as("%s: %s", chat.step(), again.text())
			.isLessThanOrEqualTo(Math.max(QUESTION, first.length()));
		assertThat(paragraphs).hasSizeLessThanOrEqualTo(3);
		assertThat(again.labels()).isEqualTo(there(chat, world, visitor).card().labels());
	}

	private static TryChat there(TryChat shown, TryWorld world, Visitor visitor) {
		return new TryChat(world, visitor).at(shown.position());
	}

	@Test
	void theAnswerToAQuestionStandsAboveTheQuestionAlone() {
		TryChat chat = new TryChat(new TryWorld()).start().press("Driehoek aanmelden").press("Alle data");

		assertThat(chat.press("Vraag?").press("Wat kost het?").text())
			.isEqualTo("Wat kost het?\nNiets. Meedoen is gratis.\n\nWelke datum kies je?");
		assertThat(chat.labels()).contains("vr 29 mei · 6 vrij");
	}

	@Test
	void whatCannotBeReadStandsAboveTheQuestionAlone() {
		TryChat chat = new TryChat(new TryWorld()).toReview();

		assertThat(chat.say("???").text())
			.isEqualTo("Dat begrijp ik niet. Druk op een knop, of typ wat erop staat.\n\nKlopt dit?");
	}

}
