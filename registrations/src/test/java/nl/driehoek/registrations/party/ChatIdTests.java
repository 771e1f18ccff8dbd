package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChatIdTests {

	@Test
	void isStoredWithItsChannel() {
		ChatId chat = ChatId.inTelegram(12345);

		assertThat(chat).hasToString("telegram:12345");
		assertThat(ChatId.parse("telegram:12345")).isEqualTo(chat);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "12345", "telegram", "telegram:", "telegram:x", "pigeon:1" })
	void isNotReadFromAnythingElse(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> ChatId.parse(text));
	}

}
