package nl.driehoek.bot.talk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Who;

/**
 * All commands: those that are answered directly, and those of the talk.
 *
 * @param lines in the order in which a menu shows them
 */
public record Menu(List<MenuLine> lines) {

	public Menu {
		lines = List.copyOf(lines);
	}

	static Menu of(List<DirectCommand> directly, List<MenuLine> talk) {
		return new Menu(Stream.concat(directly.stream().map(DirectCommand::menuLine), talk.stream()).toList());
	}

	public List<MenuLine> forEveryone() {
		return this.lines.stream().filter(line -> line.who() == Who.EVERYONE).toList();
	}

	/**
	 * Those for everyone, and after them those for staff.
	 */
	public List<MenuLine> forStaff() {
		return this.lines.stream().sorted(Comparator.comparing(MenuLine::who)).toList();
	}

}
