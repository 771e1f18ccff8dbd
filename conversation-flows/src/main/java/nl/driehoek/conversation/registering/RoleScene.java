package nl.driehoek.conversation.registering;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.Button;
import nl.driehoek.conversation.Signal;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.reading.RoleWords;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Role;

/**
 * Asks which of the three the registrant is, if any.
 *
 * @param gemeenten all there are
 */
record RoleScene(Gemeenten gemeenten) implements DraftScene {

	private static final String ROLE = "role:";

	private static final List<Role> ROLES = List.of(Role.BURGEMEESTER, Role.GEMEENTESECRETARIS, Role.GRIFFIER,
			Role.ARRANGER);

	@Override
	public Optional<RegisteringStep> counts(Draft draft) {
		return Optional.of(RegisteringStep.CHOOSING_ROLE);
	}

	@Override
	public Answer ask(Draft draft, Setting setting) {
		return Answer.of(Words.message("role.ask", Say.gemeente(draft, this.gemeenten)))
			.withRow(button(Role.BURGEMEESTER), button(Role.GEMEENTESECRETARIS))
			.withRow(button(Role.GRIFFIER))
			.withRow(button(Role.ARRANGER));
	}

	private static Button button(Role person) {
		return Button.of(ROLE + person, "button.role." + person);
	}

	@Override
	public Reading pressed(String choice, Draft draft, Setting setting) {
		Optional<Role> chosen = ROLES.stream().filter(person -> choice.equals(ROLE + person)).findFirst();
		return chosen.map(person -> registeredBy(person, draft, setting))
			.orElseGet(() -> Reading.notUnderstood("again.button"));
	}

	@Override
	public Reading said(String text, Draft draft, Setting setting) {
		return RoleWords.in(text)
			.map(person -> registeredBy(person, draft, setting))
			.orElseGet(() -> DraftScene.super.said(text, draft, setting));
	}

	/**
	 * The arranger is asked for again when the role is corrected, because it may be
	 * another person.
	 */
	private static Reading registeredBy(Role person, Draft draft, Setting setting) {
		Draft known = new Draft(draft.people().registeredBy(person).notes());
		return (person == Role.ARRANGER)
				? Reading.understood(Signal.missing(RegisteringStep.NAMING_ARRANGER), known.notes())
				: Next.after(known, setting);
	}

}
