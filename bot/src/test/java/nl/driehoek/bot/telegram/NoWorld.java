package nl.driehoek.bot.telegram;

import java.time.Instant;
import java.util.List;

import nl.driehoek.conversation.View;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * A world without programmes.
 */
class NoWorld implements World {

	@Override
	public Instant now() {
		return Instant.EPOCH;
	}

	@Override
	public List<Programme> programmes() {
		return List.of();
	}

	@Override
	public SeatPlan plan(ProgrammeId programme) {
		throw new UnsupportedOperationException("There is no programme " + programme);
	}

	@Override
	public List<Registration> registrationsOf(ChatId chat) {
		return List.of();
	}

	@Override
	public <V extends View> V view(Class<V> type) {
		throw new UnsupportedOperationException("Nobody looks at " + type);
	}

}
