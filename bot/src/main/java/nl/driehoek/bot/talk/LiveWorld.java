package nl.driehoek.bot.talk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * The world as the stores have it now.
 *
 * @param catalogue the programmes
 * @param plans the seats, at most a second old
 * @param registrations all registrations
 * @param views what single chapters look at
 * @param clock tells the time
 */
record LiveWorld(Catalogue catalogue, SeatPlans plans, Registrations registrations, Views views,
		Clock clock) implements World {

	@Override
	public Instant now() {
		return this.clock.instant();
	}

	@Override
	public List<Programme> programmes() {
		return this.catalogue.programmes().stream().sorted(Programme.BY_BEGIN.reversed()).toList();
	}

	@Override
	public SeatPlan plan(ProgrammeId programme) {
		return this.plans.find(this.catalogue.the(programme));
	}

	@Override
	public List<Registration> registrationsOf(ChatId chat) {
		return this.registrations.ofChat(chat)
			.stream()
			.filter(registration -> this.catalogue.programme(registration.programme()).isPresent())
			.filter(registration -> plan(registration.programme()).seatOf(registration.id()).isPresent())
			.toList();
	}

	@Override
	public <V extends View> V view(Class<V> type) {
		return this.views.the(type);
	}

}
