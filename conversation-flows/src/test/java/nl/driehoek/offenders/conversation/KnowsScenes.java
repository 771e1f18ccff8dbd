package nl.driehoek.offenders.conversation;

import nl.driehoek.offenders.conversation.scene.KnowsChapters;

/**
 * A type of the root that knows another package.
 */
public record KnowsScenes(KnowsChapters scene) {

}
