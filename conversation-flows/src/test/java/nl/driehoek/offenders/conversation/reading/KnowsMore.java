package nl.driehoek.offenders.conversation.reading;

import nl.driehoek.offenders.conversation.scene.KnowsChapters;

/**
 * A reader that knows more than the root.
 */
public record KnowsMore(KnowsChapters scene) {

}
