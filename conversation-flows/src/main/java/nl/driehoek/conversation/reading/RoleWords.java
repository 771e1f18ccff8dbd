package nl.driehoek.conversation.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.registrations.party.Role;

/**
 * Finds the role that a line names: "griffier: …", "… (burgemeester), …".
 */
public final class RoleWords {

	private static final String ROLE = "(?:(?:de|onze|mijn|the|our|my) )?"
			+ "(?:(?:waarnemend|wnd\\.?|plaatsvervangend|plv\\.?|loco|acting|deputy)[ -])?"
			+ "(?:(?<burgemeester>burgemeester|bgm\\.?|mayor)"
			+ "|(?<secretaris>(?:gemeente[ -]?)?secretaris(?: ?/ ?(?:algemeen )?directeur)?|(?:municipal )?secretary)"
			+ "|(?<griffier>(?:raads)?griffier|(?:council )?clerk))";

	private static final Pattern IN_FRONT = Pattern.compile(
			"^" + ROLE + "(?: van [^:@,;]{1,60}:|(?: is| heet)?(?= )|(?=[:=,;|\t(–—])|$)", Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_A_FIELD = Pattern
		.compile("(?:[,;|\t(]| [-–—]) ?" + ROLE + "(?:\\)|(?= ?[,;|\t]| [-–—] |$))", Pattern.CASE_INSENSITIVE);

	private static final Pattern ANYWHERE = Pattern.compile("(?<![\\p{L}-])" + ROLE + "(?![\\p{L}-])",
			Pattern.CASE_INSENSITIVE);

	private static final int LONGEST = 400;

	private static final Pattern SEPARATORS = Pattern.compile("^[ :=,;|\t–—-]+");

	private RoleWords() {
	}

	/**
	 * What a line says after its role was taken out.
	 */
	record Taken(Optional<Role> person, String rest) {

	}

	/**
	 * The role that a sentence names, if it names just one: "ik ben de griffier".
	 */
	public static Optional<Role> in(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		Set<Role> named = EnumSet.noneOf(Role.class);
		Matcher matcher = ANYWHERE.matcher(text);
		while (matcher.find()) {
			named.add(person(matcher));
		}
		return (named.size() == 1) ? Optional.of(named.iterator().next()) : Optional.empty();
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
