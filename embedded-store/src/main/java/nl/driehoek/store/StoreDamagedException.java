package nl.driehoek.store;

/**
 * Thrown when the store of a folder does not hold what it promised. Nothing in the folder
 * was changed.
 */
public class StoreDamagedException extends IllegalStateException {

	StoreDamagedException(String damage) {
		super(damage);
	}

	/**
	 * Adds what can be done about the damage.
	 */
	StoreDamagedException(StoreDamagedException damage, String remedy) {
		super(damage.getMessage() + " " + remedy, damage);
	}

}
