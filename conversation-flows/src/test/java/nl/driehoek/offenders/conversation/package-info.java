/**
 * Breaks the rules about who sees whom, so that we know the rules can fail.
 */
@NullMarked
package nl.driehoek.offenders.conversation;

import org.jspecify.annotations.NullMarked;
