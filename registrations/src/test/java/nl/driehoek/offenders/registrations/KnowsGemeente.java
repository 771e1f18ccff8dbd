package nl.driehoek.offenders.registrations;

import nl.driehoek.registrations.gemeente.GemeenteCode;

/**
 * Knows a package from the root.
 */
interface KnowsGemeente {

	GemeenteCode gemeente();

}
