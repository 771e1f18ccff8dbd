package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.driehoek.registrations.Programme;
import nl.driehoek.registrations.ProgrammeId;
import nl.driehoek.registrations.SeatCommand;
import nl.driehoek.registrations.SeatDecision;
import nl.driehoek.registrations.SeatPlan;

/**
 * Shows a plan as it was at most a second ago, for who only looks; commands go to the
 * newest one all the same.
 */
class CachedSeatPlans implements SeatPlans {

	private final Cache<ProgrammeId, SeatPlan> recent = Caffeine.newBuilder()
		.expireAfterWrite(Duration.ofSeconds(1))
		.build();

	private final SeatPlans store;

	CachedSeatPlans(SeatPlans store) {
		this.store = store;
	}

	@Override
	public SeatPlan find(Programme programme) {
		return this.recent.get(programme.id(), id -> this.store.find(programme));
	}

	@Override
	public SeatDecision apply(Programme programme, SeatCommand command, Instant now) {
		SeatDecision decision = this.store.apply(programme, command, now);
		this.recent.put(programme.id(), decision.plan());
		return decision;
	}

}
