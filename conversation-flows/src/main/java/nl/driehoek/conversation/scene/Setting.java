package nl.driehoek.conversation.scene;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.Language;

/**
 * What a scene may look at.
 *
 * @param notes what was noted down so far
 * @param visitor who is talking
 * @param world what is known outside the talk
 */
public record Setting(Notes notes, Visitor visitor, World world) {

	private static final String LANGUAGE = "language";

	/**
	 * The language of this conversation: what was asked for, or else the messenger's.
	 */
	public Language language() {
		return language(this.notes, this.visitor);
	}

	/**
	 * The language in which notes were made.
	 */
	public static Language language(Notes notes, Visitor visitor) {
		return notes.get(LANGUAGE).map(Language::valueOf).orElseGet(visitor::language);
	}

	/**
	 * The notes of a conversation that goes on in another language.
	 */
	public Notes in(Language language) {
		return this.notes.with(LANGUAGE, language.name());
	}

	/**
	 * This setting with other notes.
	 */
	public Setting with(Notes other) {
		return new Setting(other, this.visitor, this.world);
	}

}
