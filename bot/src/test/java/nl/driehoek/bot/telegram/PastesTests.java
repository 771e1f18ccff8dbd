package nl.driehoek.bot.telegram;

import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

import static org.assertj.core.api.Assertions.assertThat;

class PastesTests {

	private static final String FULL = "x".repeat(4_096);

	private final Pastes pastes = new Pastes();

	private boolean isPiece(int id, int date, String text) {
		return isPiece(7, id, date, text);
	}

	private boolean isPiece(long chat, int id, int date, String text) {
		Message message = Message.builder()
			.messageId(id)
			.date(date)
			.text(text)
			.chat(Chat.builder().id(chat).type("private").build())
			.build();
		return this.pastes.isPiece(message);
	}

	@Test
	void allPiecesOfAPasteAreRecognised() {
		assertThat(isPiece(1, 100, FULL)).isTrue();
		assertThat(isPiece(2, 100, FULL)).isTrue();
		assertThat(isPiece(3, 101, "het einde")).isTrue();
		assertThat(isPiece(4, 101, "Zwolle")).as("the paste has ended").isFalse();
	}

	@Test
	void anAnswerThatFollowsLaterIsNoPiece() {
		assertThat(isPiece(1, 100, FULL)).isTrue();
		assertThat(isPiece(2, 103, "Zwolle")).isFalse();
	}

	@Test
	void aPieceThatIsReceivedAgainIsStillAPiece() {
		isPiece(1, 100, FULL);
		isPiece(2, 100, "het einde");

		assertThat(isPiece(1, 100, FULL)).isTrue();
		assertThat(isPiece(2, 100, "het einde")).isTrue();
	}

	@Test
	void theNextMessageOfAnotherChatIsNoPiece() {
		isPiece(1, 100, FULL);

		assertThat(isPiece(8, 2, 100, "Zwolle")).isFalse();
	}

	@Test
	void aTextThatFitsIsNoPiece() {
		assertThat(isPiece(1, 100, FULL.substring(1))).isFalse();
		assertThat(isPiece(2, 100, "Zwolle")).isFalse();
	}

}
