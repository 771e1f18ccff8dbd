package nl.driehoek.registrations.party;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "b.voorbeeld@zwolle.nl", "B.Voorbeeld@zwolle.nl", "b_v-1+driehoek@s-hertogenbosch.nl",
			"o'voorbeeld@mail.zwolle.nl", "a@b.nl", "b.voorbeeld@zwolle.amsterdam", "info@súdwest-fryslân.frl",
			"b@zwölle.nl" })
	void isWhatPeopleWrite(String text) {
		assertThat(MailAddress.of(text)).map(MailAddress::value).hasValue(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "zwolle.nl", "@zwolle.nl", "b.voorbeeld@", "b.voorbeeld@zwolle", "b.voorbeeld@.nl",
			"b.voorbeeld@zwolle.", "b.voorbeeld@zwolle..nl", "b.voorbeeld@-zwolle.nl", "b.voorbeeld@zwolle-.nl",
			".b@zwolle.nl", "b.@zwolle.nl", "b..v@zwolle.nl", "b voorbeeld@zwolle.nl", " b@zwolle.nl", "b@zwolle.nl ",
			"b@zwolle.nl,g@zwolle.nl", "b@zwolle.nl g@zwolle.nl", "b@g@zwolle.nl", "\"b voorbeeld\"@zwolle.nl",
			"<b@zwolle.nl>", "b.vóórbeeld@zwolle.nl", "b@zw\u043Elle.nl", "b@zwolle\u3002nl", "b@súdwest-.frl",
			"b@é..nl", "b@[127.0.0.1]", "b@127.0.0.1", "b@zwolle.n", "b@zwolle.nl\r\nBcc: g@zwolle.nl",
			"b@zwolle.nl\u0000", "b\u202E@zwolle.nl", "👍@zwolle.nl" })
	void isNothingElse(String text) {
		assertThat(MailAddress.of(text)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress(text));
	}

	@Test
	void isNoLongerThanMailServersTake() {
		assertThat(MailAddress.of("b".repeat(64) + "@zwolle.nl")).isPresent();
		assertThat(MailAddress.of("b".repeat(65) + "@zwolle.nl")).isEmpty();
		assertThat(MailAddress.of("b@" + "zwolle.".repeat(36) + "nl")).isEmpty();
		assertThat(MailAddress.of("b".repeat(5000))).isEmpty();
	}

	@Test
	void writesItsDomainInLowerCase() {
		assertThat(new MailAddress("B.Voorbeeld@Zwolle.NL")).hasToString("B.Voorbeeld@zwolle.nl");
		assertThat(new MailAddress("B.Voorbeeld@Zwolle.NL").domain()).isEqualTo("zwolle.nl");
	}

	@Test
	void isSentWithItsDomainInAscii() {
		assertThat(new MailAddress("info@Su\u0301dwest-Frysl\u00E2n.frl"))
			.isEqualTo(new MailAddress("info@s\u00FAdwest-frysl\u00E2n.frl"))
			.extracting(MailAddress::ascii)
			.hasToString("info@xn--sdwest-frysln-teb26a.frl");
		assertThat(new MailAddress("b@zwolle.nl").ascii()).hasToString("b@zwolle.nl");
		assertThat(MailAddress.of("b@" + "\u00E9".repeat(60) + ".nl")).isEmpty();
	}

	@Test
	void neverRepeatsWhatItWasGivenInAnError() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("b.voorbeeld@zwolle"))
			.withMessage("This is not an e-mail address");
	}

}
