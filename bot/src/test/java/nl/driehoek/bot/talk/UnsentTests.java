package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.driehoek.bot.outbox.Card;

import nl.driehoek.conversation.Position;
import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.seat.RegistrationId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnsentTests {

	private static final RegistrationId ZWOLLE = new RegistrationId("0f8fad5b-d9cb-469f-a165-70867728950e");

	private static final Lease LEASE = new Lease("this bot", Instant.EPOCH, false);

	private static Conversation saying(Stream<Card> cards) {
		Conversation begun = Conversation.begun(ChatId.inTelegram(7), Language.DUTCH,
				Position.at(ShortTalk.STEPS.first()), Instant.EPOCH);
		return cards.reduce(begun, (conversation, card) -> conversation.saying(card, Optional.empty(), LEASE),
				(one, other) -> other);
	}

	private static Stream<Card> cards(int count) {
		return IntStream.range(0, count).mapToObj(number -> Card.of("Vraag " + number));
	}

	private static Card invitation() {
		return new Card(Text.of("Gelukt!"), List.of(), List.of(ZWOLLE), Optional.empty());
	}

	@Test
	void theNewestCardsReplaceTheOlderOnes() {
		assertThat(saying(cards(5_000)).unsent()).extracting(Unsent::number).containsExactly(4_998, 4_999, 5_000);
	}

	@Test
	void aCardWithAnInvitationIsNotReplaced() {
		Conversation conversation = saying(Stream.concat(Stream.of(invitation()), cards(10)));

		assertThat(conversation.unsent()).extracting(Unsent::number).containsExactly(1, 9, 10, 11);
	}

	@Test
	void theSameInvitationReplacesTheOlderOne() {
		Conversation conversation = saying(Stream.generate(UnsentTests::invitation).limit(10));

		assertThat(conversation.unsent()).extracting(Unsent::number).containsExactly(8, 9, 10);
	}

}
