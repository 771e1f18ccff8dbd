package nl.driehoek.conversation.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.registrations.party.Role;

/**
 * Finds the role that a line names: "griffier: …", "… (burgemeester), …".
 */
final class RoleWords {

	private static final String ROLE = "(?:(?:de|onze|mijn|the|our|my) )?"
			+ "(?:(?:waarnemend|wnd\\.?|plaatsvervangend|plv\\.?|loco|acting|deputy)[ -])?"
			+ "(?:(?<burgemeester>burgemeester|bgm\\.?|mayor)"
			+ "|(?<secretaris>(?:gemeente[ -]?)?secretaris(?: ?/ ?(?:algemeen )?directeur)?|(?:municipal )?secretary)"
			+ "|(?<griffier>(?:raads)?griffier|(?:council )?clerk))";

	private static final Pattern IN_FRONT = Pattern.compile(
			"^" + ROLE + "(?: van [^:@,;]{1,60}:|(?: is| heet)?(?= )|(?=[:=,;|\t(–—])|$)", Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_A_FIELD = Pattern
		.compile("(?:[,;|\t(]| [-–—]) ?" + ROLE + "(?:\\)|(?= ?[,;|\t]| [-–—] |$))", Pattern.CASE_INSENSITIVE);

	private static final Pattern SEPARATORS = Pattern.compile("^[ :=,;|\t–—-]+");

	private RoleWords() {
	}

	/**
	 * What a line says after its role was taken out.
	 */
	record Taken(Optional<Role> person, String rest) {

	}

	static Taken take(String line) {
		Matcher front = IN_FRONT.matcher(line);
		if (front.find()) {
			String rest = SEPARATORS.matcher(line.substring(front.end())).replaceFirst("");
			return new Taken(Optional.of(person(front)), rest);
		}
		Matcher field = IN_A_FIELD.matcher(line);
		if (field.find()) {
			String rest = line.substring(0, field.start()) + "," + line.substring(field.end());
			return new Taken(Optional.of(person(field)), rest);
		}
		return new Taken(Optional.empty(), line);
	}

	private static Role person(Matcher matcher) {
		if (matcher.start("burgemeester") >= 0) {
			return Role.BURGEMEESTER;
		}
		return (matcher.start("griffier") >= 0) ? Role.GRIFFIER : Role.GEMEENTESECRETARIS;
	}

}
