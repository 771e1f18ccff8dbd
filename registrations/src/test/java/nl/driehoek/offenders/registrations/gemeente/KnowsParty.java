package nl.driehoek.offenders.registrations.gemeente;

import nl.driehoek.registrations.party.Party;

/**
 * Knows a package that comes after its own.
 */
interface KnowsParty {

	Party party();

}
