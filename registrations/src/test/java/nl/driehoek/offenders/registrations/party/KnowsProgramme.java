package nl.driehoek.offenders.registrations.party;

import nl.driehoek.registrations.programme.Programme;

/**
 * Knows a package that comes after its own.
 */
interface KnowsProgramme {

	Programme programme();

}
