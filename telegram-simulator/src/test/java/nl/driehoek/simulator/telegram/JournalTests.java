package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import nl.driehoek.simulator.journal.JournalFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class JournalTests {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void keepsPeopleAndTheirChatsWhenItIsKilled() throws IOException {
		List<Message> before;
		try (OfflineTelegram killed = start()) {
			TelegramUser user = killed.newUser("Bo", "nl");
			user.starts();
			user.sendsSticker();
			new Bot(killed).calls("sendMessage", """
					{"chat_id": %d, "text": "<b>Welkom</b>", "parse_mode": "HTML",
					 "reply_markup": {"inline_keyboard": [[{"text": "Aanmelden", "callback_data": "a1"}]]}}
					""".formatted(user.id()));
			user.blocks();
			before = user.messages();
		}

		try (OfflineTelegram again = start()) {
			TelegramUser known = again.user(1001);

			assertThat(known.messages()).usingRecursiveComparison().isEqualTo(before);
			assertThat(known.isBlocking()).isTrue();
			assertThat(again.newUser("An", "nl").id()).isEqualTo(1002);
			assertThat(again.newUser("Cis", "nl").starts().messageId()).isEqualTo(before.size() + 1);
		}
	}

	@Test
	void goesOnWithTheIdsOfUpdatesAndKeepsThoseThatWait() throws IOException {
		long confirmed;
		try (OfflineTelegram killed = start()) {
			TelegramUser user = killed.newUser("Bo", "nl");
			confirmed = user.sends("een").updateId().orElseThrow();
			user.sends("twee");
			new Bot(killed).calls("getUpdates", "{\"offset\": %d}".formatted(confirmed + 1));
		}

		try (OfflineTelegram again = start()) {
			again.user(1001).sends("drie");

			JsonNode updates = new Bot(again).calls("getUpdates").path("result");
			assertThat(updates.findValuesAsString("text")).containsExactly("twee", "drie");
			assertThat(updates.at("/1/update_id").asLong()).isEqualTo(confirmed + 2);
		}
	}

	@Test
	void neverUsesTheIdOfAPressAgain() throws IOException {
		String before;
		try (OfflineTelegram killed = start()) {
			before = killed.newUser("Bo", "nl").presses(1, "a").callbackId();
		}

		try (OfflineTelegram again = start()) {
			assertThat(again.user(1001).presses(1, "a").callbackId()).isGreaterThan(before);
		}
	}

	@Test
	void dropsALineThatWasOnlyBegun() throws IOException {
		try (OfflineTelegram killed = start()) {
			killed.newUser("Bo", "nl").sends("een");
		}
		Files.writeString(file(), "{\"kind\":\"mess", StandardOpenOption.APPEND);

		for (int run = 2; run < 4; run++) {
			try (OfflineTelegram again = start()) {
				assertThat(again.user(1001).messages()).hasSize(run - 1);
				again.user(1001).sends("twee");
			}
		}
	}

	/**
	 * Each on a journal of its own that is never closed, as in a process that is killed.
	 */
	private OfflineTelegram start() throws IOException {
		return OfflineTelegram.start(Setup.onPort(0).writingTo(JournalFile.open(file())));
	}

	private Path file() {
		return this.folder.resolve("try-out.jsonl");
	}

}
