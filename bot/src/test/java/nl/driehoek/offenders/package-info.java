/**
 * Classes that break the rules of the house, so that its rules can be seen to fail.
 */
@NullMarked
package nl.driehoek.offenders;

import org.jspecify.annotations.NullMarked;
