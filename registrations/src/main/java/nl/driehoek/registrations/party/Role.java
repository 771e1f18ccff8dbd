package nl.driehoek.registrations.party;

import java.util.List;

/**
 * What somebody is to a registration.
 */
public enum Role {

	BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER,

	/** Sits in the council of a gemeente. */
	RAADSLID,

	/** Governs, such as a wethouder does; a burgemeester has a role of their own. */
	BESTUURDER,

	/** Works for the griffier. */
	GRIFFIEMEDEWERKER,

	/** Works for a gemeente, a province or the state. */
	AMBTENAAR,

	/** Lives in a gemeente, and comes for nobody else. */
	INWONER,

	/** Registers others, is named in their mails, and does not come along. */
	ARRANGER;

	/** The three of a driehoek, in the order in which they are always shown. */
	public static final List<Role> DRIEHOEK = List.of(BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER);

}
