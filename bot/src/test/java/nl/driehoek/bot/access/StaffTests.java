package nl.driehoek.bot.access;

import nl.driehoek.bot.setting.SettingException;
import nl.driehoek.registrations.party.ChatId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StaffTests {

	@Test
	void readsNumbersWithCommas() {
		Staff staff = Staff.of("7, 8,");

		assertThat(staff.chats()).containsExactlyInAnyOrder(ChatId.inTelegram(7), ChatId.inTelegram(8));
		assertThat(staff.includes(ChatId.inTelegram(7))).isTrue();
		assertThat(staff.includes(ChatId.inTelegram(78))).isFalse();
	}

	@Test
	void mayBeNobody() {
		assertThat(Staff.of("").chats()).isEmpty();
	}

	@Test
	void refusesAnythingElseThanNumbers() {
		assertThatExceptionOfType(SettingException.class).isThrownBy(() -> Staff.of("7,piet"))
			.withMessageContaining("DRIEHOEK_STAFF");
	}

}
