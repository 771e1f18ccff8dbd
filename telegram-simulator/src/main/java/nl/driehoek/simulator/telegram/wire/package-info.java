/**
 * Reads requests and writes responses: JSON, forms and uploads over HTTP.
 */
@NullMarked
package nl.driehoek.simulator.telegram.wire;

import org.jspecify.annotations.NullMarked;
