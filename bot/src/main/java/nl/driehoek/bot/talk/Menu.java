package nl.driehoek.bot.talk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Who;
import nl.driehoek.registrations.Check;

/**
 * All commands: those that are answered directly, and those of the talk.
 *
 * @param lines in the order in which a menu shows them, each with a name of its own
 */
public record Menu(List<MenuLine> lines) {

	public Menu {
		lines = List.copyOf(lines);
		Set<String> names = new HashSet<>();
		lines.forEach(line -> Check.that(names.add(line.name()), "Two commands have the name /" + line.name()));
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
