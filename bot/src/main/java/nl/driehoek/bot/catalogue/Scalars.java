package nl.driehoek.bot.catalogue;

import nl.driehoek.registrations.programme.Capacity;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types of single values in a programme file.
 */
final class Scalars {

	/**
	 * The maximum number of seats of a meeting; a higher number is taken for a typing
	 * error.
	 */
	static final int MOST_SEATS = 1000;

	private static final String UNLIMITED = "onbeperkt";

	private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9]\\d{0,3}");

	private static final Pattern PERIOD = Pattern.compile("(\\d{1,3}) (dag|dagen|week|weken|maand|maanden)");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm")
		.withResolverStyle(ResolverStyle.STRICT);

	private Scalars() {
	}

	/**
	 * A text of at most {@code longest} characters.
	 */
	static Scalar<String> text(int longest) {
		return new Scalar<>(text -> {
			check(text.length() <= longest,
					"This text has " + text.length() + " characters, at most " + longest + " fit");
			return text;
		});
	}

	/**
	 * A rule with only one possible value, for documentation.
	 */
	static Scalar<String> always(String only) {
		return new Scalar<>(text -> {
			check(text.equals(only), "Only '" + only + "' is possible yet, not '" + text + "'");
			return text;
		});
	}

	/**
	 * A number of seats, or the word for no limit.
	 */
	static Capacity capacity(String text) {
		if (text.equals(UNLIMITED)) {
			return Capacity.UNLIMITED;
		}
		boolean isSeats = WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) <= MOST_SEATS;
		check(isSeats, "'" + text + "' is not a whole number from 1 to " + MOST_SEATS + ", nor '" + UNLIMITED + "'");
		return Capacity.of(Integer.parseInt(text));
	}

	static URI link(String text) {
		String otherwise = "'" + text + "' is not a link, such as https://meet.voorbeeld.nl/123";
		try {
			URI link = new URI(text);
			check("https".equals(link.getScheme()) && link.getHost() != null, otherwise);
			return link;
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException(otherwise, ex);
		}
	}

	static LocalDate date(String text) {
		return parsed(() -> LocalDate.parse(text), "'" + text + "' is not a day of the calendar, such as 2026-04-10");
	}

	static LocalTime time(String text) {
		return parsed(() -> LocalTime.parse(text, TIME), "'" + text + "' is not a time, such as 13:30");
	}

	private static <T> T parsed(Supplier<T> parse, String otherwise) {
		try {
			return parse.get();
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException(otherwise, ex);
		}
	}

	static Period period(String text) {
		Matcher matcher = PERIOD.matcher(text);
		check(matcher.matches(), "'" + text + "' is not a time span, such as 10 dagen, 4 weken or 6 maanden");
		int count = Integer.parseInt(matcher.group(1));
		return switch (matcher.group(2).charAt(0)) {
			case 'd' -> Period.ofDays(count);
			case 'w' -> Period.ofWeeks(count);
			default -> Period.ofMonths(count);
		};
	}

	private static void check(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
