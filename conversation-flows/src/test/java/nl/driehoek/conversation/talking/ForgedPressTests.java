package nl.driehoek.conversation.talking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client forges what a button brings back: the choice, the step and the version. Each
 * position that a walk reaches gets every choice of every other card, whole and damaged.
 */
class ForgedPressTests {

	private static final List<String> TYPED = List.of("Zwolle", "Den Haag", "B. Een, b@zwolle.nl",
			"B. Een, b@zwolle.nl\nS. Twee, s@zwolle.nl\nG. Drie, g@zwolle.nl", "Een bericht aan iedereen.");

	private static final List<String> INVENTED = List.of("?", "/", "/bericht", "/start", "back", "card", "q0:", "q99:x",
			"date:", "date:9999-99-99", "99999999999999999999", "-1", "0", "a:b:c:d", "null", "..", "%s", "{0}");

	/** How many positions at each step are tried. */
	private static final int POSITIONS = Boolean.getBoolean("proof") ? 10 : 2;

	private final Set<String> choices = new TreeSet<>(INVENTED);

	private final List<Place> places = new ArrayList<>();

	private static Visitor visitor(boolean staff) {
		return new Visitor(ChatId.inTelegram(1), Language.DUTCH, staff);
	}

	/**
	 * Walks with a fixed seed, and notes every choice and some positions at each step.
	 */
	private void walk(long seed, boolean staff) {
		Random random = new Random(seed);
		Map<Step, Integer> reached = new HashMap<>();
		for (int walk = 0; walk < 25; walk++) {
			TryWorld world = new TryWorld();
			TryChat chat = new TryChat(world, visitor(staff));
			for (int i = 0; i < 120; i++) {
				chat.hear(likely(random, chat, staff, i));
				chat.buttons().forEach(button -> this.choices.add(button.choice()));
				if (reached.merge(chat.step(), 1, Integer::sum) <= POSITIONS) {
					this.places.add(new Place(chat.position(), world, staff));
				}
			}
		}
		assertThat(reached.keySet()).as("every step at which this user can be").containsAll(steps(staff));
	}

	private static List<Step> steps(boolean staff) {
		Stream<Step> registering = EnumSet.range(RegisteringStep.CHOOSING_REGION, RegisteringStep.PROMISING)
			.stream()
			.map(Step.class::cast);
		Stream<Step> announcing = Stream.of(AnnouncingStep.values());
		return (staff ? Stream.concat(registering, announcing) : registering).toList();
	}

	private static Input likely(Random random, TryChat chat, boolean staff, int i) {
		List<Button> buttons = chat.buttons();
		if (i % 40 == 39) {
			return new Input.Commanded((staff && i < 80) ? "bericht" : "start");
		}
		if (buttons.isEmpty() || random.nextInt(3) == 0) {
			return new Input.Typed(TYPED.get(random.nextInt(TYPED.size())));
		}
		int forward = chat.answer().rows().get(0).size();
		Button button = buttons.get(random.nextInt((random.nextInt(3) > 0) ? forward : buttons.size()));
		return new Input.Pressed(button.choice(), chat.step(), chat.position().version());
	}

	private static List<String> damaged(String choice, Random random) {
		int cut = random.nextInt(choice.length());
		return List.of(choice, choice.substring(0, Math.max(1, cut)), choice + "9", "x" + choice,
				choice.replaceAll("[0-9]", "9"), choice.replaceAll("[a-z]", "z"), choice.replace(':', '.'),
				choice.toUpperCase(Locale.ROOT));
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void noForgedChoiceIsAnError(boolean staff) {
		walk(20, staff);
		Random random = new Random(21);
		Set<String> failures = new TreeSet<>();
		List<String> forged = this.choices.stream().flatMap(choice -> damaged(choice, random).stream()).toList();

		this.places.forEach(place -> forged.forEach(choice -> failures.addAll(place.failures(choice))));

		assertThat(failures).isEmpty();
		assertThat(forged.size() * this.places.size()).isGreaterThan(5_000);
	}

	@Test
	void anIdThatIsNoneIsAnOldButton() {
		TryChat chat = new TryChat(new TryWorld(), visitor(false)).start()
			.press("Driehoek aanmelden")
			.press("Overijssel");
		Position before = chat.position();

		chat.hear(new Input.Pressed("m:", before.step(), before.version()));

		assertThat(chat.position()).isEqualTo(before);
		assertThat(chat.notice()).contains("oud");
	}

	@Test
	void aForgedStepOrVersionIsAnOldButton() {
		walk(20, true);
		for (Place place : this.places) {
			for (Step step : TryChat.TALK.steps().all()) {
				int version = place.position().version() + (step.equals(place.position().step()) ? 1 : 0);
				TryChat chat = place.press(new Input.Pressed("card", step, version));

				assertThat(chat.position()).isEqualTo(place.position());
				assertThat(chat.notice()).contains("oud");
			}
		}
	}

	/**
	 * Where a walk came by.
	 *
	 * @param position what is stored of the conversation
	 * @param world what the talk can look up
	 * @param staff whether the user is staff
	 */
	private record Place(Position position, TryWorld world, boolean staff) {

		TryChat press(Input.Pressed pressed) {
			return new TryChat(this.world, visitor(this.staff)).at(this.position).hear(pressed);
		}

		List<String> failures(String choice) {
			try {
				press(new Input.Pressed(choice, this.position.step(), this.position.version()));
				return List.of();
			}
			catch (RuntimeException ex) {
				return List.of(this.position.step().id() + " " + choice + " " + ex);
			}
		}

	}

}
