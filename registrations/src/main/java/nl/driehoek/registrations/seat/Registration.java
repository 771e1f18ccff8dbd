package nl.driehoek.registrations.seat;

import java.time.Instant;

import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Driehoek;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.party.MailAddress;
import nl.driehoek.registrations.party.PersonName;
import nl.driehoek.registrations.party.Registrant;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * A driehoek that promised to come. Which meeting it sits in, the {@link SeatPlan} knows.
 *
 * @param id minted with the draft
 * @param programme what it is for
 * @param wanted the meeting that was asked for
 * @param gemeente of the driehoek
 * @param driehoek the three who come
 * @param registrant who arranged it
 * @param chat the chat it was made in, which owns it
 * @param language of that chat
 * @param promisedAt when the promise was given
 */
public record Registration(RegistrationId id, ProgrammeId programme, MeetingId wanted, GemeenteCode gemeente,
		Driehoek driehoek, Registrant registrant, ChatId chat, Language language, Instant promisedAt) {

	/**
	 * So many driehoeken one chat may register: an arranger works for one secretariat.
	 */
	public static final int MOST_IN_ONE_CHAT = 3;

	/**
	 * The name of who arranged it.
	 */
	public PersonName registrantName() {
		if (this.registrant instanceof Registrant.Arranger arranger) {
			return arranger.name();
		}
		return this.driehoek.the(((Registrant.Member) this.registrant).role()).name();
	}

	/**
	 * Where to reach who arranged it.
	 */
	public MailAddress registrantAddress() {
		if (this.registrant instanceof Registrant.Arranger arranger) {
			return arranger.address();
		}
		return this.driehoek.the(((Registrant.Member) this.registrant).role()).address();
	}

}
