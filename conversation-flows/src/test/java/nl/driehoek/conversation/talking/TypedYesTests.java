package nl.driehoek.conversation.talking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.registrations.ChatId;
import nl.driehoek.registrations.Language;

import static org.assertj.core.api.Assertions.assertThat;

class TypedYesTests {

	private final TryWorld world = new TryWorld();

	@ParameterizedTest
	@EnumSource(Language.class)
	void understandsWhatTheButtonOfTheCardSays(Language language) {
		TryChat chat = new TryChat(this.world, new Visitor(new ChatId(1), language, false));
		chat.at(new TryChat(this.world).toReview().position()).say("?");
		String right = chat.labels().get(0);

		chat.say(right);

		assertThat(chat.step()).as("after \"%s\"", right).isEqualTo(Step.PROMISING);
	}

}
