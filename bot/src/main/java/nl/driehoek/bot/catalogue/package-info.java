/**
 * The programmes there are, read from the files that organisers write.
 */
@NullMarked
package nl.driehoek.bot.catalogue;

import org.jspecify.annotations.NullMarked;
