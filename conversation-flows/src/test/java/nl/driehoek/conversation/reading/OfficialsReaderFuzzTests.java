package nl.driehoek.conversation.reading;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialsReaderFuzzTests {

	private static final List<Role> ALL = List.of(Role.BURGEMEESTER, Role.GEMEENTESECRETARIS, Role.GRIFFIER,
			Role.ARRANGER);

	private static final List<String> PIECES = List.of("B. Voorbeeld", "b.voorbeeld@zwolle.nl", "b@", "@zwolle.nl", "@",
			" ", "  ", ",", ";", "\t", "\n", "\r\n", "<", ">", "(", ")", "[", "]", "*", "_", "-", "–", ":", "=", "|",
			"\"", "'", "“", "mailto:", "e-mail", "Naam:", "griffier", "burgemeester:", "(secretaris)", "1.", "•", "😀",
			"<b>", "=cmd()", "\u202e", "\u200b", "\u0000", "\ud83d", "é", "e\u0301", "zwolle.nl", ".nl", "..",
			"a.b.c.nl", "(at)", "?", "!", "drs.", "van", "0", "\\", "{0}", "İ", "ſ", "ǅ");

	private final Phrasebook phrasebook = new Phrasebook("nl/driehoek/conversation/reading/messages");

	@Test
	void neverThrowsAndNeverTakesWhatCannotBeNameOrAddress() {
		Random random = new Random(20260529);

		for (int round = 0; round < 10_000; round++) {
			String message = message(random);
			List<Role> asked = ALL.subList(random.nextInt(4), 4);
			Optional<String> domain = Optional.of("kampen.nl").filter(d -> random.nextBoolean());
			check(message, OfficialsReader.read(message, asked, domain));
		}
	}

	private static String message(Random random) {
		return IntStream.range(0, random.nextInt(24)).mapToObj(i -> piece(random)).collect(Collectors.joining());
	}

	private static String piece(Random random) {
		return (random.nextInt(12) == 0) ? Character.toString((char) random.nextInt(0x10000))
				: PIECES.get(random.nextInt(PIECES.size()));
	}

	private void check(String message, OfficialsRead read) {
		for (Details details : read.found().values()) {
			assertThat(details.isEmpty()).as(message).isFalse();
			details.address().ifPresent(address -> {
				String name = address.value().substring(0, address.value().indexOf('@') + 1);
				assertThat(MailAddress.of(address.value())).as(message).contains(address);
				assertThat(Lines.of(message)).as(message).anyMatch(line -> line.text().contains(name));
			});
			details.name().ifPresent(name -> assertThat(PersonName.of(name.value())).as(message).contains(name));
		}
		assertThat(read.found().isEmpty() && read.complaints().isEmpty()).as(message).isFalse();
		for (Complaint complaint : read.complaints()) {
			assertThat(this.phrasebook.say(complaint.words(), Language.DUTCH).length()).as(message).isLessThan(400);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "@", "a@", "a.", "- ", " ", "\t", ";", "a@b;", "a,", "(", "1.", "de ",
			"burgemeester ", "*", "e\u0301", "a@b.c.", "mail ", "\n", "A, a@b.nl;", "(at)", "\"" })
	void readsEndlessMessages(String piece) {
		String message = piece.repeat(200_000 / piece.length());

		check(piece, OfficialsReader.read(message, ALL, Optional.empty()), message);
	}

	private void check(String piece, OfficialsRead read, String message) {
		assertThat(message).hasSizeGreaterThan(100_000);
		assertThat(read.found()).as(piece).hasSizeLessThanOrEqualTo(4);
		assertThat(read.complaints()).as(piece).isNotEmpty();
	}

}
