/**
 * Where documents live: the connection to MongoDB, and the embedded store that stands in
 * for it.
 */
@NullMarked
package nl.driehoek.bot.storage;

import org.jspecify.annotations.NullMarked;
