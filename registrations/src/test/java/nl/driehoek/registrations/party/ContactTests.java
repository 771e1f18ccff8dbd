package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContactTests {

	@Test
	void isStoredSoThatItCanBeReadAgain() {
		Contact chat = new Contact.InChat(ChatId.inTelegram(7));
		Contact mail = new Contact.ByMail(new MailAddress("B.Voorbeeld@zwolle.nl"));

		assertThat(chat).hasToString("telegram:7");
		assertThat(mail).hasToString("mail:B.Voorbeeld@zwolle.nl");
		assertThat(Contact.parse("telegram:7")).isEqualTo(chat);
		assertThat(Contact.parse("mail:B.Voorbeeld@zwolle.nl")).isEqualTo(mail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "7", "mail:", "mail:b.voorbeeld", "b.voorbeeld@zwolle.nl", "pigeon:1" })
	void isNotReadFromAnythingElse(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Contact.parse(text));
	}

	@Test
	void hasAChatOrNone() {
		assertThat(Contact.parse("telegram:7").chat()).hasValue(ChatId.inTelegram(7));
		assertThat(Contact.parse("mail:b.voorbeeld@zwolle.nl").chat()).isEmpty();
	}

}
