/**
 * Tests the built jars from outside, through Telegram, mail, HTTP and the browser.
 */
@NullMarked
package nl.driehoek.endtoend;

import org.jspecify.annotations.NullMarked;
