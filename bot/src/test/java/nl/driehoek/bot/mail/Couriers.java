package nl.driehoek.bot.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestClock;
import nl.driehoek.bot.outbox.Letter;
import nl.driehoek.bot.outbox.LetterCourier;
import nl.driehoek.registrations.party.MailAddress;

/**
 * Creates couriers with the bot's own wiring, and letters to send.
 */
final class Couriers {

	static final String CALENDAR = "BEGIN:VCALENDAR\r\nSUMMARY:Één driehoek\r\nEND:VCALENDAR\r\n";

	private Couriers() {
	}

	static LetterCourier to(String host, int port) {
		return new MailConfiguration().letterCourier(settings(host, port), new TestClock(Season.SECOND_OF_MARCH));
	}

	static LetterCourier to(int port, Clock clock) {
		return new MailConfiguration().letterCourier(settings("127.0.0.1", port), clock);
	}

	static LetterCourier to(int port, Duration longest) {
		Clock clock = new TestClock(Season.SECOND_OF_MARCH);
		SmtpProperties settings = settings("127.0.0.1", port);
		return new SmtpCourier(MailConfiguration.server(settings, longest),
				new LetterMime(settings.sender().orElseThrow()), new MailHealth(clock), clock);
	}

	private static SmtpProperties settings(String host, int port) {
		return new SmtpProperties(host, port, "", "", "afzender@voorbeeld.nl");
	}

	static LetterCourier to(int port) {
		return to("127.0.0.1", port);
	}

	static Letter invitation() {
		return letter("Tot ziens in Súdwest-Fryslân", "Bureau Voorbeeld",
				Optional.of(new Letter.CalendarPart("REQUEST", CALENDAR)));
	}

	static Letter letter(String subject, String signature, Optional<Letter.CalendarPart> calendar) {
		return new Letter("een-uid.1", new MailAddress("b.voorbeeld@zwolle.nl"), "B. Voorbeeld", subject,
				List.of("Beste B. Voorbeeld,", "Kom je <ook>?"), List.of(new Letter.Fact("Datum", "vrijdag & later")),
				signature, new MailAddress("driehoek@voorbeeld.nl"), calendar);
	}

}
