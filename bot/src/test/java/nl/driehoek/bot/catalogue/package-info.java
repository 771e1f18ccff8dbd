/**
 * Good files are read as they are meant, bad ones stop the start.
 */
@NullMarked
package nl.driehoek.bot.catalogue;

import org.jspecify.annotations.NullMarked;
