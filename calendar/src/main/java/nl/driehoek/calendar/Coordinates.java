package nl.driehoek.calendar;

/**
 * A spot on the map, in degrees north and east (WGS 84).
 */
public record Coordinates(double latitude, double longitude) {

	public Coordinates {
		if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
			throw new IllegalArgumentException("Not on the map: " + latitude + ", " + longitude);
		}
	}

}
