package nl.driehoek.conversation.chapter;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Programme;

/**
 * The programmes that a conversation is about, for questions in between.
 */
public interface Topics {

	/**
	 * The programme that is talked about; empty if there is no programme at all.
	 */
	Optional<Programme> programme(Setting setting);

	/**
	 * The programmes that may concern this chat, the one that is talked about first.
	 */
	List<Programme> programmes(Setting setting);

}
