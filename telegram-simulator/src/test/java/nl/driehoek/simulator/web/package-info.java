@NullMarked
package nl.driehoek.simulator.web;

import org.jspecify.annotations.NullMarked;
