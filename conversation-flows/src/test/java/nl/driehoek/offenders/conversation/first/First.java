package nl.driehoek.offenders.conversation.first;

import java.util.List;

import org.springframework.statemachine.StateMachine;

import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.offenders.conversation.second.Second;
import nl.driehoek.offenders.conversation.talking.NamesChapters;

/**
 * A chapter that knows another one, the talk and Spring.
 */
public record First(Second other, NamesChapters talk, StateMachine<String, String> machine) implements Chapter {

	@Override
	public String name() {
		return "first";
	}

	@Override
	public List<String> bundles() {
		return List.of();
	}

}
