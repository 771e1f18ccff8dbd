/**
 * What all the pages of the try-out share: JSON answers, live events, files, and the door
 * that only this machine may use.
 */
@NullMarked
package nl.driehoek.simulator.web;

import org.jspecify.annotations.NullMarked;
