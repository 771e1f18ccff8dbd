package nl.driehoek.registrations.gemeente;

import nl.driehoek.registrations.Check;

/**
 * A Dutch gemeente.
 *
 * @param code stays when the name changes
 * @param name the official name, such as {@code Súdwest-Fryslân} or {@code Bergen (NH)}
 * @param province where it lies
 */
public record Gemeente(GemeenteCode code, String name, Province province) {

	public Gemeente {
		Check.that(!name.isBlank(), "A gemeente has a name: " + code);
	}

	/**
	 * The name as people say it; two gemeenten may share it: {@code Bergen}.
	 */
	public String plainName() {
		int bracket = this.name.indexOf(" (");
		return (bracket > 0) ? this.name.substring(0, bracket) : this.name;
	}

	/**
	 * The name that nobody can mistake for another: {@code Bergen (Noord-Holland)}.
	 */
	public String nameWithProvince() {
		return plainName() + " (" + this.province.properName() + ")";
	}

	/**
	 * Whether the domain of a mail address holds the letters of one of the gemeente's
	 * names. This is only a hint for people: several gemeenten share a domain.
	 * @param domain such as {@code zwolle.nl}, with at least one dot
	 */
	public boolean looksLikeOurs(String domain) {
		String letters = Letters.of(domain.substring(0, domain.lastIndexOf('.')));
		return GemeenteNames.of(this).map(Letters::of).anyMatch(letters::contains);
	}

}
