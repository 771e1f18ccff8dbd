package nl.driehoek.bot.announcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatEntry;

/**
 * Finds the receivers of an announcement: registrants in their chat and the other
 * officials by mail; each chat and each address once.
 */
class Receivers {

	private final SeatPlans plans;

	private final Registrations registrations;

	Receivers(SeatPlans plans, Registrations registrations) {
		this.plans = plans;
		this.registrations = registrations;
	}

	List<Receiver> of(Programme programme, Optional<MeetingId> meeting) {
		Set<RegistrationId> seated = this.plans.find(programme)
			.entries()
			.stream()
			.filter(entry -> meeting.isEmpty() || meeting.get().equals(entry.meeting()))
			.map(SeatEntry::registration)
			.collect(Collectors.toSet());
		List<Registration> all = this.registrations.withIds(seated);
		List<Receiver> receivers = new ArrayList<>(inChat(all));
		receivers.addAll(byMail(all));
		return receivers;
	}

	private static List<Receiver> inChat(List<Registration> registrations) {
		Map<ChatId, Receiver> chats = new LinkedHashMap<>();
		registrations.forEach(registration -> chats.putIfAbsent(registration.chat(),
				new Receiver(Optional.of(registration.chat()), registrantOf(registration))));
		return List.copyOf(chats.values());
	}

	private static List<Receiver> byMail(List<Registration> registrations) {
		Map<String, Receiver> addresses = new LinkedHashMap<>();
		registrations.stream()
			.flatMap(registration -> registration.driehoek()
				.attendees()
				.stream()
				.filter(official -> !isRegistrant(registration, official)))
			.forEach(official -> addresses.putIfAbsent(official.address().value().toLowerCase(Locale.ROOT),
					new Receiver(Optional.empty(), new Person(official.name(), official.address()))));
		return List.copyOf(addresses.values());
	}

	private static Person registrantOf(Registration registration) {
		return new Person(registration.registrantName(), registration.registrantAddress());
	}

	private static boolean isRegistrant(Registration registration, Attendee official) {
		return registration.registrant().equals(new Registrant.Member(official.role()));
	}

}
