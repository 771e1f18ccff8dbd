package nl.driehoek.bot.announcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.bot.registration.Registrations;
import nl.driehoek.bot.registration.SeatPlans;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Attendee;
import nl.driehoek.registrations.party.Contact;
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
		for (Registration registration : registrations) {
			registration.contact()
				.chat()
				.ifPresent(chat -> chats.putIfAbsent(chat, new Receiver(Optional.of(chat), registrant(registration))));
		}
		return List.copyOf(chats.values());
	}

	private static List<Receiver> byMail(List<Registration> registrations) {
		Map<String, Receiver> addresses = new LinkedHashMap<>();
		registrations.stream()
			.flatMap(Receivers::withoutChat)
			.forEach(to -> addresses.putIfAbsent(to.address().value().toLowerCase(Locale.ROOT),
					new Receiver(Optional.empty(), to)));
		return List.copyOf(addresses.values());
	}

	private static Stream<Addressee> withoutChat(Registration registration) {
		Stream<Addressee> others = registration.party()
			.attendees()
			.stream()
			.filter(attendee -> !isRegistrant(registration, attendee))
			.map(attendee -> new Addressee(attendee.name(), attendee.address()));
		return (registration.contact() instanceof Contact.ByMail mail)
				? Stream.concat(Stream.of(new Addressee(registration.registrantName(), mail.address())), others)
				: others;
	}

	private static Addressee registrant(Registration registration) {
		return new Addressee(registration.registrantName(), registration.registrantAddress());
	}

	private static boolean isRegistrant(Registration registration, Attendee attendee) {
		return registration.registrant().equals(new Registrant.Member(attendee.role()));
	}

}
