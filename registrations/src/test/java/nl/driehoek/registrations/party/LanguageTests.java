package nl.driehoek.registrations.party;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTests {

	@ParameterizedTest
	@CsvSource({ "en, ENGLISH", "en-GB, ENGLISH", "EN, ENGLISH", "nl, DUTCH", "nl-BE, DUTCH", "fy, DUTCH", "de, DUTCH",
			"tr, DUTCH" })
	void isEnglishForWhoSpeaksItAndDutchForAllOthers(String tag, Language language) {
		assertThat(Language.forTag(tag)).isEqualTo(language);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "??", "not a language", "e\u0000n", "👍" })
	void isDutchWhenTheTagIsNone(String tag) {
		assertThat(Language.forTag(tag)).isEqualTo(Language.DUTCH);
	}

}
