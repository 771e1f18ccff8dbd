package nl.driehoek.calendar;

/**
 * A geographic position, in degrees north (-90 to 90) and east (-180 to 180), WGS 84.
 */
public record Coordinates(double latitude, double longitude) {

	public Coordinates {
		if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
			throw new IllegalArgumentException("Coordinates out of range: " + latitude + ", " + longitude);
		}
	}

}
