package nl.driehoek.bot.telegram;

import nl.driehoek.conversation.Input;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	@Test
	void readsWhatStandsBehindACommand() {
		assertThat(Commands.read("/start driehoek-2026-zwolle")).isEqualTo(command("start", "driehoek-2026-zwolle"));
		assertThat(Commands.read("/Start@our_bot  a b ")).isEqualTo(command("start", "a b"));
		assertThat(Commands.read("/mijn")).isEqualTo(command("mijn", ""));
	}

	@Test
	void aTextWithASlashInItIsNoCommand() {
		assertThat(Commands.read("ja/nee")).isEqualTo(new Input.Typed("ja/nee"));
		assertThat(Commands.read("/")).isEqualTo(new Input.Typed("/"));
	}

	private static Input command(String name, String argument) {
		return new Input.Commanded(name, argument);
	}

}
