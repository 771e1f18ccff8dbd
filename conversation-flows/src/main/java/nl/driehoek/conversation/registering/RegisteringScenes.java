package nl.driehoek.conversation.registering;

import java.util.EnumMap;
import java.util.Map;

import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Role;

import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_DATE;
import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_REGION;
import static nl.driehoek.conversation.registering.RegisteringStep.CHOOSING_ROLE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_ARRANGER;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_BURGEMEESTER;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTE;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GEMEENTESECRETARIS;
import static nl.driehoek.conversation.registering.RegisteringStep.NAMING_GRIFFIER;
import static nl.driehoek.conversation.registering.RegisteringStep.NOTHING_OPEN;
import static nl.driehoek.conversation.registering.RegisteringStep.PAUSED;
import static nl.driehoek.conversation.registering.RegisteringStep.PROMISING;
import static nl.driehoek.conversation.registering.RegisteringStep.REGISTERED;
import static nl.driehoek.conversation.registering.RegisteringStep.RESUMING;
import static nl.driehoek.conversation.registering.RegisteringStep.REVIEWING;
import static nl.driehoek.conversation.registering.RegisteringStep.SETTLING;
import static nl.driehoek.conversation.registering.RegisteringStep.THROWING_AWAY;
import static nl.driehoek.conversation.registering.RegisteringStep.THROWN_AWAY;
import static nl.driehoek.conversation.registering.RegisteringStep.WELCOME;
import static nl.driehoek.conversation.registering.RegisteringStep.WORD_LEFT;

/**
 * A scene for each step of a registration.
 */
final class RegisteringScenes {

	private RegisteringScenes() {
	}

	static Map<RegisteringStep, Scene> of(Gemeenten gemeenten) {
		Map<RegisteringStep, Scene> scenes = new EnumMap<>(RegisteringStep.class);
		scenes.put(WELCOME, new WelcomeScene(gemeenten));
		scenes.put(CHOOSING_REGION, new RegionScene());
		scenes.put(CHOOSING_DATE, new DateScene());
		scenes.put(NAMING_GEMEENTE, new GemeenteScene(gemeenten));
		scenes.put(CHOOSING_ROLE, new RoleScene(gemeenten));
		scenes.put(NAMING_ARRANGER, new PersonScene(Role.ARRANGER, gemeenten));
		scenes.put(NAMING_BURGEMEESTER, new PersonScene(Role.BURGEMEESTER, gemeenten));
		scenes.put(NAMING_GEMEENTESECRETARIS, new PersonScene(Role.GEMEENTESECRETARIS, gemeenten));
		scenes.put(NAMING_GRIFFIER, new PersonScene(Role.GRIFFIER, gemeenten));
		scenes.put(REVIEWING, new ReviewScene(gemeenten));
		scenes.put(PROMISING, new PromiseScene());
		scenes.put(SETTLING, new SettlingScene());
		scenes.put(REGISTERED, new RegisteredScene(gemeenten));
		scenes.put(PAUSED, new DraftWaitsScene("paused"));
		scenes.put(RESUMING, new DraftWaitsScene("resuming"));
		scenes.put(THROWING_AWAY, new ThrowingAwayScene(gemeenten));
		scenes.put(THROWN_AWAY, new ThrownAwayScene());
		scenes.put(NOTHING_OPEN, new NothingOpenScene());
		scenes.put(WORD_LEFT, new WordLeftScene());
		return scenes;
	}

}
