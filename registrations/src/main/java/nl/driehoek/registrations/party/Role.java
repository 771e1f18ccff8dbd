package nl.driehoek.registrations.party;

import java.util.List;

/**
 * What somebody is to a registration.
 */
public enum Role {

	BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER,

	/** Registers others, is named in their mails, and does not come along. */
	ARRANGER;

	/** The three of a driehoek, in the order in which they are always shown. */
	public static final List<Role> DRIEHOEK = List.of(BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER);

}
