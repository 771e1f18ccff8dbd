package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.party.MailAddress;

/**
 * Letters for tests.
 */
final class Letters {

	private Letters() {
	}

	static Letter to(String address) {
		return new Letter("letter." + address, new MailAddress(address), "B. Voorbeeld", "Tot vrijdag",
				List.of("Beste B. Voorbeeld,", "Tot vrijdag!"), List.of(new Letter.Fact("Datum", "vrijdag")),
				"Bureau Voorbeeld", new MailAddress("driehoek@voorbeeld.nl"), Optional.empty());
	}

	static Letter withCalendar(String address) {
		Letter letter = to(address);
		return new Letter(letter.messageId(), letter.to(), letter.name(), letter.subject(), letter.paragraphs(),
				letter.facts(), letter.signature(), letter.replyTo(),
				Optional.of(new Letter.CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));
	}

}
