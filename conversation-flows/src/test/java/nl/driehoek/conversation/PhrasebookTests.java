package nl.driehoek.conversation;

import java.util.List;
import java.util.MissingResourceException;

import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhrasebookTests {

	private static final String HERE = "nl/driehoek/conversation/";

	private final Phrasebook phrasebook = new Phrasebook(HERE + "sample");

	@Test
	void saysApostrophesAsTheTranslatorTypedThem() {
		assertThat(dutch(Words.message("apostrophes")))
			.isEqualTo("Zo'n driehoek, 's ochtends, foto's en ''aanhaling'' – 't kan.");
		assertThat(english(Words.message("apostrophes"))).isEqualTo("Don't, it's the driehoek's.");
	}

	@Test
	void fillsPlaceholdersWithWordsOfAnyKind() {
		Words inner = Words.message("greeting", Words.verbatim("B. Voorbeeld"), Words.message("pipe"));

		assertThat(dutch(Words.message("outer", inner))).isEqualTo("Er staat: Dag B. Voorbeeld, a | b!");
	}

	@ParameterizedTest
	@CsvSource({ "0, Nog 0 plekken.", "1, Nog 1 plek.", "2, Nog 2 plekken.", "6, Nog 6 plekken." })
	void choosesBetweenOneAndMore(int count, String expected) {
		assertThat(dutch(Words.message("seats", new Words.Count(count)))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "0, Niemand komt op a.", "1, Eén mens komt op a.", "12, 12 mensen komen op a." })
	void choosesBetweenNoneAndOneAndMore(int count, String expected) {
		assertThat(dutch(Words.message("people", new Words.Count(count), Words.verbatim("a")))).isEqualTo(expected);
	}

	@Test
	void joinsListsAsPeopleSayThem() {
		Words one = new Words.Listed(List.of(Words.verbatim("a")));
		Words two = new Words.Listed(List.of(Words.verbatim("a"), Words.verbatim("b")));
		Words three = new Words.Listed(List.of(Words.verbatim("a"), Words.verbatim("b"), Words.message("pipe")));

		assertThat(dutch(one)).isEqualTo("a");
		assertThat(dutch(two)).isEqualTo("a en b");
		assertThat(dutch(three)).isEqualTo("a, b en a | b");
		assertThat(english(three)).isEqualTo("a, b and a | b");
	}

	@Test
	void refusesEmptyLists() {
		assertThatIllegalArgumentException().isThrownBy(() -> dutch(new Words.Listed(List.of())));
	}

	@Test
	void namesTheKeyOfMissingPhrases() {
		assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> dutch(Words.message("not.there")))
			.withMessage("No phrase 'not.there' in DUTCH")
			.satisfies(ex -> assertThat(ex.getKey()).isEqualTo("not.there"));
	}

	@Test
	void neverTakesThePhraseOfAnotherLanguage() {
		Phrasebook onlyDutch = new Phrasebook(HERE + "dutch");

		assertThat(onlyDutch.say(Words.message("only"), Language.DUTCH)).isEqualTo("Alleen in het Nederlands");
		assertThatExceptionOfType(MissingResourceException.class)
			.isThrownBy(() -> onlyDutch.say(Words.message("only"), Language.ENGLISH));
	}

	@Test
	void namesThePhraseThatGotTooLittle() {
		assertThatIllegalArgumentException().isThrownBy(() -> dutch(Words.message("greeting", Words.verbatim("a"))))
			.withMessageContaining("'greeting'");
		assertThatIllegalArgumentException().isThrownBy(() -> dutch(Words.message("seats", Words.verbatim("6"))))
			.withMessageContaining("'seats'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "open", "close", "name", "forms", "nested", "strong", "empty", "asterisk", "form" })
	void refusesBrokenPhrasesBeforeAnythingIsSaid(String broken) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Phrasebook(HERE + "broken-" + broken))
			.withMessageContaining("'broken." + broken + "'");
	}

	@Test
	void refusesBundlesThatAreNotThere() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Phrasebook(HERE + "nowhere"))
			.withMessageContaining("nowhere");
	}

	@Test
	void refusesTheSameKeyTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Phrasebook(HERE + "sample", HERE + "sample"))
			.withMessageContaining("two bundles");
	}

	private String dutch(Words words) {
		return this.phrasebook.say(words, Language.DUTCH);
	}

	private String english(Words words) {
		return this.phrasebook.say(words, Language.ENGLISH);
	}

}
