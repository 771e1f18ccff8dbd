package nl.driehoek.conversation.talking;

import java.util.List;

import nl.driehoek.conversation.announcing.Announcing;
import nl.driehoek.conversation.asides.Asides;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.registering.Registering;
import nl.driehoek.registrations.gemeente.Gemeenten;

/**
 * The talk of this product: the list of its chapters.
 */
public final class DriehoekTalk {

	private DriehoekTalk() {
	}

	/**
	 * A talk in which these gemeenten are known. Make it once: it can be used by many
	 * threads.
	 */
	public static ChapterTalk with(Gemeenten gemeenten) {
		return ChapterTalk.of(chapters(gemeenten));
	}

	/**
	 * All chapters. A conversation begins at the first step of the first one.
	 */
	public static List<Chapter> chapters(Gemeenten gemeenten) {
		Registering registering = new Registering(gemeenten);
		return List.of(registering, new Announcing(), new Asides(registering.topics()));
	}

}
