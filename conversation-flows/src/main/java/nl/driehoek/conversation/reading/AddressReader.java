package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.driehoek.conversation.reading.Complaint.AddressFault;
import nl.driehoek.registrations.party.MailAddress;

/**
 * Finds the address in a line.
 *
 * @param domain what {@code j.jansen@} is completed with
 */
record AddressReader(Optional<String> domain) {

	private static final Pattern WORD = Pattern.compile("[^ \t,;|<>]+");

	private static final Pattern WITHOUT_AT = Pattern
		.compile("[^(\\[]+[(\\[]at[)\\]].+|[a-z0-9_-]+(?:\\.[\\p{Ll}0-9_-]+)+\\.(?:nl|com|eu|org|net|frl)");

	private static final int LONGEST = 254;

	private static final Pattern COMMA_FOR_DOT = Pattern.compile("^, ?[a-z]{2,3}(?= |,|;|>|$)");

	AddressRead read(String text) {
		List<Span> spans = Span.in(text);
		if (spans.isEmpty()) {
			return withoutAt(text);
		}
		String before = text.substring(0, spans.get(0).start());
		String after = text.substring(spans.get(spans.size() - 1).end());
		List<String> seen = distinct(spans);
		if (seen.size() > 1) {
			return AddressRead.bad(before, AddressFault.SEVERAL, seen, after);
		}
		return SpacedAddress.in(before, seen.get(0), after).orElseGet(() -> one(before, seen.get(0), after));
	}

	private static List<String> distinct(List<Span> spans) {
		List<String> texts = spans.stream().map(Span::text).toList();
		boolean same = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).distinct().count() == 1;
		return same ? texts.subList(0, 1) : texts.stream().distinct().toList();
	}

	private static AddressRead withoutAt(String text) {
		Matcher words = WORD.matcher(text);
		while (words.find()) {
			String word = words.group();
			if (word.length() <= LONGEST && WITHOUT_AT.matcher(word).matches()) {
				return AddressRead.bad(text.substring(0, words.start()), AddressFault.NO_AT, List.of(word),
						text.substring(words.end()));
			}
		}
		return AddressRead.none(text);
	}

	private AddressRead one(String before, String seen, String after) {
		String whole = seen.endsWith("@") ? seen + this.domain.orElse("") : seen;
		Optional<MailAddress> address = MailAddress.of(whole);
		if (address.isPresent()) {
			return AddressRead.good(before, address.get(), after);
		}
		if (whole.endsWith("@")) {
			return AddressRead.bad(before, AddressFault.NO_DOMAIN, List.of(whole), after);
		}
		return (whole.indexOf('.', whole.indexOf('@')) < 0) ? withoutDot(before, whole, after)
				: AddressRead.bad(before, AddressFault.UNCLEAR, List.of(whole), after);
	}

	private static AddressRead withoutDot(String before, String seen, String after) {
		Matcher comma = COMMA_FOR_DOT.matcher(after);
		int used = comma.find() ? comma.end() : 0;
		return AddressRead.bad(before, AddressFault.NO_DOT, List.of(seen + after.substring(0, used)),
				after.substring(used));
	}

}
