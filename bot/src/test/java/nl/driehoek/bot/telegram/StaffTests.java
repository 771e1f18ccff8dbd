package nl.driehoek.bot.telegram;

import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StaffTests extends TelegramTests {

	private TelegramUser startsAsStaff() {
		TelegramUser staff = this.telegram.newUser("Ada", "nl");
		this.bot.close();
		this.bot = TestBot.polling(this.telegram, this.bot.store, staff.id());
		return staff;
	}

	@Test
	void aListCommandIsAnsweredWithAFileAndMovesNothing() {
		TelegramUser staff = startsAsStaff();

		staff.sends("/lijst");

		Message file = awaits(staff, message -> message.document().isPresent());
		assertThat(awaits(staff, "De lijst").id()).isLessThan(file.id());
		staff.sends("hallo");
		assertThat(awaits(staff, "hallo").text()).isEqualTo("Staf zei: hallo (1)");
	}

	@Test
	void forEveryoneElseTheTalkDecides() {
		startsAsStaff();

		this.user.sends("/lijst");

		assertThat(awaits("(1)").text()).isEqualTo("Opdracht lijst (1)");
	}

}
