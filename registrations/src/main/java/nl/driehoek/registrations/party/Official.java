package nl.driehoek.registrations.party;

/**
 * One of the three who come: a role, a name and the address the invitation goes to.
 *
 * @param role the role in the driehoek
 * @param name the name as it was typed
 * @param address may be shared with another official
 */
public record Official(Role role, PersonName name, MailAddress address) {

}
