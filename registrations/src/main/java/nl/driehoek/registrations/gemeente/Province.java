package nl.driehoek.registrations.gemeente;

/**
 * The twelve provinces, in the order of the alphabet as people know their names.
 */
public enum Province {

	DRENTHE("Drenthe"), FLEVOLAND("Flevoland"), FRIESLAND("Friesland"), GELDERLAND("Gelderland"),
	GRONINGEN("Groningen"), LIMBURG("Limburg"), NOORD_BRABANT("Noord-Brabant"), NOORD_HOLLAND("Noord-Holland"),
	OVERIJSSEL("Overijssel"), UTRECHT("Utrecht"), ZEELAND("Zeeland"), ZUID_HOLLAND("Zuid-Holland");

	private final String properName;

	Province(String properName) {
		this.properName = properName;
	}

	/**
	 * The province with that name; Fryslân is Friesland.
	 * @throws IllegalArgumentException if there is none
	 */
	public static Province named(String name) {
		if (name.equalsIgnoreCase("Fryslân")) {
			return FRIESLAND;
		}
		for (Province province : values()) {
			if (province.properName.equalsIgnoreCase(name)) {
				return province;
			}
		}
		throw new IllegalArgumentException("There is no province named '" + name + "'");
	}

	/**
	 * The Dutch name, which is a proper name and the same in every language.
	 */
	public String properName() {
		return this.properName;
	}

}
