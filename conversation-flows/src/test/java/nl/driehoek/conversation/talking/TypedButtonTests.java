package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a button says can be typed: for every button of every card that random walks
 * reach, typing its label does what pressing it does.
 */
class TypedButtonTests {

	private static final List<String> TYPED = List.of("Zwolle", "Bergen", "B. Een, b@zwolle.nl",
			"B. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl\nG. Drie, g@zwolle.nl", "Een bericht aan iedereen.");

	private static final List<String> COMMANDS = List.of("start", "help", "taal", "privacy", "mijn", "stop");

	private static final List<String> NOT_UNDERSTOOD = List.of("Dat begrijp ik niet", "I do not understand");

	private final Map<Step, TreeSet<String>> tried = new TreeMap<>((one, other) -> one.id().compareTo(other.id()));

	private final TreeSet<String> different = new TreeSet<>();

	@ParameterizedTest
	@CsvSource({ "DUTCH, false", "DUTCH, true", "ENGLISH, false", "ENGLISH, true" })
	void typingALabelDoesWhatPressingDoes(Language language, boolean staff) {
		Visitor visitor = new Visitor(ChatId.inTelegram(1), language, staff);
		Random random = new Random(7);
		for (int walk = 0; walk < 25; walk++) {
			walk(visitor, random);
		}

		assertThat(this.different).isEmpty();
		assertThat(this.tried.keySet()).as("steps")
			.containsAll(EnumSet.range(RegisteringStep.WELCOME, RegisteringStep.PROMISING));
		assertThat(this.tried.keySet().stream().anyMatch(AnnouncingStep.ANNOUNCED::equals)).isEqualTo(staff);
		assertThat(this.tried.values().stream().mapToInt(TreeSet::size).sum()).as("labels").isGreaterThan(60);
	}

	private void walk(Visitor visitor, Random random) {
		TryWorld world = new TryWorld().reaching(3, 2);
		TryChat chat = new TryChat(world, visitor);
		for (int i = 0; i < 100; i++) {
			chat.hear(likely(random, chat, visitor, i));
			for (Button button : chat.buttons()) {
				compare(button, chat, world, visitor);
			}
		}
	}

	private static Input likely(Random random, TryChat chat, Visitor visitor, int i) {
		List<Button> buttons = chat.buttons();
		if (i % 20 == 0) {
			return new Input.Commanded((visitor.staff() && i < 40) ? "bericht" : COMMANDS.get(random.nextInt(6)));
		}
		if (buttons.isEmpty() || random.nextInt(3) == 0) {
			return new Input.Typed(TYPED.get(random.nextInt(TYPED.size())));
		}
		int forward = chat.answer().rows().get(0).size();
		Button button = buttons.get(random.nextInt((random.nextInt(3) > 0) ? forward : buttons.size()));
		return new Input.Pressed(button.choice(), chat.step(), chat.position().version());
	}

	private void compare(Button button, TryChat shown, TryWorld world, Visitor visitor) {
		List<String> labels = shown.labels();
		String label = labels.get(shown.buttons().indexOf(button));
		if (!this.tried.computeIfAbsent(shown.step(), step -> new TreeSet<>()).add(label)) {
			return;
		}
		TryChat typed = there(shown, world, visitor).hearAlone(new Input.Typed(label));
		if (labels.stream().filter(label::equals).count() > 1) {
			note(NOT_UNDERSTOOD.stream().anyMatch(typed.text()::contains), shown, label, typed.text());
			return;
		}
		TryChat pressed = there(shown, world, visitor)
			.hearAlone(new Input.Pressed(button.choice(), shown.step(), shown.position().version()));
		note(!typed.text().equals(pressed.text()) || !told(typed).equals(told(pressed)), shown, label, typed.text());
	}

	private void note(boolean isDifferent, TryChat shown, String label, String answer) {
		if (isDifferent) {
			this.different.add(shown.step().id() + " [" + label + "] " + answer);
		}
	}

	private static TryChat there(TryChat shown, TryWorld world, Visitor visitor) {
		return new TryChat(world, visitor).at(shown.position());
	}

	/** Where a conversation stands, without the random ids. */
	private static String told(TryChat chat) {
		Position position = chat.position();
		List<String> told = new ArrayList<>(List.of(position.step().id()));
		new TreeMap<>(position.notes().values()).forEach((key, value) -> {
			if (!key.endsWith("-id") && !key.endsWith("-promised")) {
				told.add(key + "=" + value);
			}
		});
		return String.join("\n", told).toLowerCase(Locale.ROOT);
	}

}
