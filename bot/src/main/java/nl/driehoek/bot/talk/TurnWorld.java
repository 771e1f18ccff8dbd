package nl.driehoek.bot.talk;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Audience;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The world during one turn: plans and registrations are read at most once, so that both
 * scenes of a turn see the same.
 */
final class TurnWorld implements World {

	private final Map<ProgrammeId, SeatPlan> plans = new HashMap<>();

	private final Map<ChatId, List<Registration>> registrations = new HashMap<>();

	private final World world;

	TurnWorld(World world) {
		this.world = world;
	}

	@Override
	public Instant now() {
		return this.world.now();
	}

	@Override
	public List<Programme> programmes() {
		return this.world.programmes();
	}

	@Override
	public SeatPlan plan(ProgrammeId programme) {
		return this.plans.computeIfAbsent(programme, this.world::plan);
	}

	@Override
	public List<Registration> registrationsOf(ChatId chat) {
		return this.registrations.computeIfAbsent(chat, this.world::registrationsOf);
	}

	@Override
	public boolean hasLeftWord(ChatId chat) {
		return this.world.hasLeftWord(chat);
	}

	@Override
	public Audience audience(ProgrammeId programme, Optional<MeetingId> meeting) {
		return this.world.audience(programme, meeting);
	}

}
