package nl.driehoek.conversation.chapter;

import java.util.List;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Who;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Setting;

/**
 * A command of a chapter. It can be given at any step. A button whose choice is the name
 * with a slash gives the command too. The phrase {@code menu.NAME} is its line in the
 * menu.
 *
 * @param name its name, without the slash
 * @param otherNames other names that are understood, but are not in the menu
 * @param who who may give it; others are told that there is no such command
 * @param deed what it leads to
 */
public record Command(String name, List<String> otherNames, Who who, Deed deed) {

	public Command {
		otherNames = List.copyOf(otherNames);
	}

	/**
	 * What a command leads to. If it leads to this very step, or to a chapter that waits
	 * for an interlude to end, the card is shown again. So it is at a step that may not
	 * be interrupted and has no such move. Any other move must be in the flow.
	 */
	@FunctionalInterface
	public interface Deed {

		Reading give(Step step, Setting setting);

		/**
		 * The same, with what stands behind the command; most commands do not read it.
		 */
		default Reading give(Step step, String argument, Setting setting) {
			return give(step, setting);
		}

	}

	public static Command forEveryone(String name, Deed deed) {
		return new Command(name, List.of(), Who.EVERYONE, deed);
	}

	public static Command forStaff(String name, Deed deed) {
		return new Command(name, List.of(), Who.STAFF, deed);
	}

	public Command alsoCalled(String other) {
		return new Command(this.name, List.of(other), this.who, this.deed);
	}

	public boolean isCalled(String wanted) {
		return this.name.equals(wanted) || this.otherNames.contains(wanted);
	}

	public MenuLine menuLine(Phrasebook phrasebook) {
		return MenuLine.of(this.name, this.who,
				language -> phrasebook.say(Words.message("menu." + this.name), language));
	}

}
