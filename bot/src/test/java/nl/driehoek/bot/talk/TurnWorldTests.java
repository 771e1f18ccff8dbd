package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.fixtures.Registered;
import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.conversation.Audience;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatPlan;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TurnWorldTests {

	private static final ChatId CHAT = ChatId.inTelegram(1);

	private final List<String> reads = new ArrayList<>();

	@Test
	void readsOnceInATurn() {
		World turn = new TurnWorld(new CountedWorld());

		assertThat(turn.registrationsOf(CHAT)).isEqualTo(turn.registrationsOf(CHAT));
		assertThat(turn.plan(Season.programme().id())).isSameAs(turn.plan(Season.programme().id()));

		assertThat(this.reads).containsExactly("registrations of 1", "plan of driehoek-2026");
	}

	@Test
	void readsAgainInTheNextTurn() {
		World world = new CountedWorld();

		new TurnWorld(world).registrationsOf(CHAT);
		new TurnWorld(world).registrationsOf(CHAT);

		assertThat(this.reads).hasSize(2);
	}

	/** Writes down each read. */
	private final class CountedWorld implements World {

		@Override
		public Instant now() {
			return Season.SECOND_OF_MARCH;
		}

		@Override
		public List<Programme> programmes() {
			return List.of(Season.programme());
		}

		@Override
		public SeatPlan plan(ProgrammeId programme) {
			TurnWorldTests.this.reads.add("plan of " + programme);
			return SeatPlan.of(Season.programme(), List.of());
		}

		@Override
		public List<Registration> registrationsOf(ChatId chat) {
			TurnWorldTests.this.reads.add("registrations of " + chat.number());
			return List.of(Registered.zwolle());
		}

		@Override
		public boolean hasLeftWord(ChatId chat) {
			return false;
		}

		@Override
		public Audience audience(ProgrammeId programme, Optional<MeetingId> meeting) {
			throw new UnsupportedOperationException();
		}

	}

}
