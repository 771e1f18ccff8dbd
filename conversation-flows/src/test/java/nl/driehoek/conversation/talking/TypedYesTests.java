package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedYesTests {

	private final TryWorld world = new TryWorld();

	@ParameterizedTest
	@EnumSource(Language.class)
	void understandsWhatTheButtonOfTheCardSays(Language language) {
		assertThat(typingTheButton(new TryChat(this.world).toReview(), language)).isEqualTo(RegisteringStep.PROMISING);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void understandsWhatTheButtonOfThePromiseSays(Language language) {
		assertThat(typingTheButton(new TryChat(this.world).toPromise(), language))
			.isEqualTo(RegisteringStep.REGISTERED);
	}

	private Step typingTheButton(TryChat there, Language language) {
		TryChat chat = new TryChat(this.world, new Visitor(ChatId.inTelegram(1), language, false)).at(there.position());
		chat.say("?");
		return chat.say(chat.labels().get(0)).step();
	}

}
