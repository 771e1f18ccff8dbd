package nl.driehoek.bot.talk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.driehoek.bot.announcement.AnnouncementDesk;
import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.registration.InterestDesk;
import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.conversation.Reach;
import nl.driehoek.conversation.World;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.programme.MeetingId;
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
 * @param desks the other sources
 * @param clock tells the time
 */
record LiveWorld(Catalogue catalogue, SeatPlans plans, Registrations registrations, Desks desks,
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
	public boolean hasLeftWord(ChatId chat) {
		return this.desks.interests().hasLeftWord(chat);
	}

	@Override
	public Reach reach(ProgrammeId programme, Optional<MeetingId> meeting) {
		return this.desks.announcements().reach(programme, meeting);
	}

	/**
	 * The desks that answer questions of a conversation.
	 *
	 * @param interests which chats want to hear when a programme opens
	 * @param announcements how many people an announcement would reach
	 */
	record Desks(InterestDesk interests, AnnouncementDesk announcements) {
	}

}
