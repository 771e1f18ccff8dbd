@NullMarked
package nl.driehoek.simulator.mail;

import org.jspecify.annotations.NullMarked;
