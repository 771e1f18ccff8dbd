package nl.driehoek.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	private final ResourceBundle bundle = ResourceBundle.getBundle("nl.driehoek.conversation.registering.messages",
			Locale.forLanguageTag("nl"));

	@ParameterizedTest
	@EnumSource
	void isIdentifiedByATextOfTheBot(Question question) {
		List<String> said = this.bundle.keySet().stream().map(this.bundle::getString).toList();

		assertThat(said).anyMatch(text -> text.contains(question.words()));
	}

}
