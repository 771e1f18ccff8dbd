package nl.driehoek.registrations.party;

/**
 * The three officials that make a driehoek, in the order in which they are always shown.
 */
public enum Role {

	BURGEMEESTER, GEMEENTESECRETARIS, GRIFFIER

}
