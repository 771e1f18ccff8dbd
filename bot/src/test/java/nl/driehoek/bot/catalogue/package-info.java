/**
 * Tests that valid files are read correctly and that invalid files stop the start.
 */
@NullMarked
package nl.driehoek.bot.catalogue;

import org.jspecify.annotations.NullMarked;
