package nl.driehoek.offenders.conversation.second;

import java.util.List;

import nl.driehoek.conversation.chapter.Chapter;

/**
 * A chapter that others know.
 */
public record Second() implements Chapter {

	@Override
	public String name() {
		return "second";
	}

	@Override
	public List<String> bundles() {
		return List.of();
	}

}
