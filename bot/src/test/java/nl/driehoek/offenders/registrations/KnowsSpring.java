package nl.driehoek.offenders.registrations;

import org.springframework.stereotype.Component;

/**
 * Knows Spring where nobody should.
 */
@Component
abstract class KnowsSpring {

}
