package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.registering.RegisteringStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody presses, types and sends whatever comes to mind, and so do others.
 */
class RandomWalkTests {

	private static final List<String> COMMANDS = List.of("start", "help", "mijn", "privacy", "taal", "stop", "bericht");

	private static final List<String> TYPED = List.of("Zwolle", "zwole", "Bergen", "Den Haag", "xyzzy", "Utrecht",
			"B. Voorbeeld, b.voorbeeld@zwolle.nl", "S. Voorbeeld", "g.voorbeeld@", "g.voorbeeld@zwolle.nl", "",
			"B. Een, b@een.nl\nS. Twee, s@twee.nl\nG. Drie, g@drie.nl", "<b>Kees</b>, kees@x.nl", "=cmd(), a@b.nl",
			"griffier: G. Nieuw, g.nieuw@zwolle.nl", "😀", "B. Een, b@een\nS. Twee, s@twee.nl", "x".repeat(5000));

	private final TryWorld world = new TryWorld();

	private final TryChat chat = new TryChat(this.world);

	private final List<Input.Pressed> seen = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6 })
	void neverThrowsAndNeverLosesAnOfficial(int seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 1000; i++) {
			long before = officials();
			Input input = input(random);
			this.chat.hear(input);
			remember();
			boolean mayForget = this.chat.step() == RegisteringStep.REGISTERED
					|| this.chat.step() == RegisteringStep.WELCOME || this.chat.step() == RegisteringStep.THROWN_AWAY;
			assertThat(officials()).as("after %s at %s", input, this.chat.step())
				.isGreaterThanOrEqualTo(mayForget ? 0 : before);
			othersAct(random, i);
		}
	}

	@Test
	void reachesEveryStepOfTheFlow() {
		Set<Step> reached = new HashSet<>();
		Random random = new Random(7);
		for (int walk = 0; walk < 25; walk++) {
			TryWorld fresh = new TryWorld();
			TryChat somebody = new TryChat(fresh);
			for (int i = 0; i < 150; i++) {
				somebody.hear((i % 50 == 49) ? new Input.Commanded("start") : likely(random, somebody));
				reached.add(somebody.step());
			}
			fresh.at("2027-01-01T10:00:00Z");
			somebody.give("start");
			reached.add(somebody.step());
			somebody.press("Ja, laat het me weten");
			reached.add(somebody.step());
		}
		assertThat(reached).containsAll(EnumSet.range(RegisteringStep.CHOOSING_REGION, RegisteringStep.PROMISING))
			.contains(RegisteringStep.WELCOME, RegisteringStep.PAUSED, RegisteringStep.RESUMING,
					RegisteringStep.REGISTERED, RegisteringStep.NOTHING_OPEN, RegisteringStep.WORD_LEFT);
	}

	private long officials() {
		return this.chat.notes()
			.values()
			.keySet()
			.stream()
			.filter(key -> key.matches("draft-.*-(name|address)"))
			.count();
	}

	private Input input(Random random) {
		int kind = random.nextInt(20);
		if (kind == 0) {
			return new Input.Unreadable();
		}
		if (kind == 1) {
			return new Input.Commanded(COMMANDS.get(random.nextInt(COMMANDS.size())));
		}
		if (kind == 2 && !this.seen.isEmpty()) {
			return this.seen.get(random.nextInt(this.seen.size()));
		}
		if (kind == 3) {
			return new Input.Pressed("nonsense", this.chat.step(), this.chat.position().version());
		}
		return likely(random, this.chat);
	}

	private static Input likely(Random random, TryChat chat) {
		List<Button> buttons = chat.buttons();
		if (buttons.isEmpty() || random.nextInt(3) == 0) {
			return new Input.Typed(TYPED.get(random.nextInt(TYPED.size())));
		}
		int forward = chat.answer().rows().get(0).size();
		Button button = buttons.get(random.nextInt((random.nextInt(3) > 0) ? forward : buttons.size()));
		return new Input.Pressed(button.choice(), chat.step(), chat.position().version());
	}

	private void remember() {
		this.chat.buttons()
			.forEach(button -> this.seen
				.add(new Input.Pressed(button.choice(), this.chat.step(), this.chat.position().version())));
	}

	private void othersAct(Random random, int i) {
		if (random.nextInt(25) == 0) {
			this.world.taken(Season.meetings().get(random.nextInt(7)).id().value(), "gm9%03d".formatted(i));
		}
	}

}
