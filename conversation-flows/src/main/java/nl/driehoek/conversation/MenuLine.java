package nl.driehoek.conversation;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.driehoek.registrations.party.Language;

/**
 * A command in the messenger's menu.
 *
 * @param name its name, without the slash
 * @param who who may give it
 * @param line what the menu says about it, in each language
 */
public record MenuLine(String name, Who who, Map<Language, String> line) {

	public MenuLine {
		line = Map.copyOf(line);
		if (line.size() < Language.values().length) {
			throw new IllegalArgumentException("The menu line of /" + name + " misses a language: " + line);
		}
	}

	public static MenuLine of(String name, Who who, Function<Language, String> line) {
		return new MenuLine(name, who,
				Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), line)));
	}

	public String in(Language language) {
		return this.line.getOrDefault(language, this.name);
	}

}
