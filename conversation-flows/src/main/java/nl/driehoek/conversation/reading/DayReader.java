package nl.driehoek.conversation.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds a day in what people type: "10 april", "vr 10 apr", "10-4", "10/4/2027", "de
 * 10e", "vrijdag", "April 10th".
 */
public final class DayReader {

	private static final int LONGEST = 300;

	private static final String MONTH = "(?<month>jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may"
			+ "|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";

	private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})(?:ste|de|e|st|nd|rd|th)?(?!\\d)";

	private static final String YEAR = "(?:,? +(?<year>20\\d\\d))?";

	/** From the one that says most to the one that says least. */
	private static final List<Pattern> DATES = Stream.of(
			"(?<!\\d)(?<year>20\\d\\d)-(?<number>0?[1-9]|1[0-2])-(?<day>\\d{1,2})(?!\\d)",
			"(?<!\\d)(?<day>\\d{1,2}) ?[-/.] ?(?<number>0?[1-9]|1[0-2])(?: ?[-/.] ?(?<year>20\\d\\d|\\d\\d))?(?!\\d)",
			DAY + " *(?:of |van )?" + MONTH + YEAR, "\\b" + MONTH + " +(?:the )?" + DAY + YEAR, "\\b" + MONTH + YEAR,
			"(?:^|\\b(?:de|the) )(?<day>\\d{1,2})(?:ste|de|e|st|nd|rd|th)?(?= *$|\\b)(?![.:]\\d| *(?:uur|mensen|plek))")
		.map(Pattern::compile)
		.toList();

	private static final Pattern WEEKDAY = Pattern.compile("\\b(?:(?<d1>maandag|monday)|(?<d2>dinsdag|tuesday)"
			+ "|(?<d3>woensdag|wednesday)|(?<d4>donderdag|thursday)|(?<d5>vrijdag|friday)|(?<d6>zaterdag|saturday)"
			+ "|(?<d7>zondag|sunday))s?\\b");

	/** The first three letters, in Dutch and in English. */
	private static final List<String> MONTHS = List.of("jan", "feb", "mrt maa mar", "apr", "mei may", "jun", "jul",
			"aug", "sep", "okt oct", "nov", "dec");

	private DayReader() {
	}

	/**
	 * What the text says of a day; empty if it says nothing of one.
	 */
	public static Optional<DayRead> read(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		String typed = text.strip().toLowerCase(Locale.ROOT);
		DayRead read = DATES.stream()
			.map(date -> date.matcher(typed))
			.filter(Matcher::find)
			.findFirst()
			.map(found -> new DayRead(weekday(typed), number(found, "day"), month(found), year(found)))
			.orElseGet(() -> new DayRead(weekday(typed), OptionalInt.empty(), Optional.empty(), OptionalInt.empty()));
		return read.isEmpty() ? Optional.empty() : Optional.of(read);
	}

	private static Optional<DayOfWeek> weekday(String typed) {
		Matcher found = WEEKDAY.matcher(typed);
		return found.find()
				? Stream.of(DayOfWeek.values()).filter(day -> found.group("d" + day.getValue()) != null).findFirst()
				: Optional.empty();
	}

	private static Optional<Month> month(Matcher found) {
		OptionalInt number = number(found, "number");
		if (number.isPresent()) {
			return Stream.of(Month.values()).filter(month -> month.getValue() == number.getAsInt()).findFirst();
		}
		return group(found, "month").flatMap(
				name -> Stream.of(Month.values()).filter(month -> isNamed(month, name.substring(0, 3))).findFirst());
	}

	private static boolean isNamed(Month month, String three) {
		return MONTHS.get(month.getValue() - 1).contains(three);
	}

	private static OptionalInt year(Matcher found) {
		OptionalInt year = number(found, "year");
		return (year.isPresent() && year.getAsInt() < 100) ? OptionalInt.of(2000 + year.getAsInt()) : year;
	}

	private static OptionalInt number(Matcher found, String group) {
		return group(found, group).map(text -> OptionalInt.of(Integer.parseInt(text))).orElseGet(OptionalInt::empty);
	}

	/** Not every pattern has every group. */
	private static Optional<String> group(Matcher found, String group) {
		return found.pattern().pattern().contains("(?<" + group + ">") ? Optional.ofNullable(found.group(group))
				: Optional.empty();
	}

}
