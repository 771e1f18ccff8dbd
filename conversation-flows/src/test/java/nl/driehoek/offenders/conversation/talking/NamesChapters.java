package nl.driehoek.offenders.conversation.talking;

import nl.driehoek.offenders.conversation.first.First;

/**
 * A part of the talk that is not the list and names a chapter, which knows it too.
 */
public record NamesChapters(First chapter) {

}
