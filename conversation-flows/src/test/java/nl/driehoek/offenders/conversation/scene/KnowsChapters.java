package nl.driehoek.offenders.conversation.scene;

import nl.driehoek.offenders.conversation.second.Second;

/**
 * A scene that knows a chapter.
 */
public record KnowsChapters(Second chapter) {

}
