package nl.driehoek.conversation.talking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.driehoek.conversation.Outcome;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.World;
import nl.driehoek.conversation.announcing.Audiences;
import nl.driehoek.conversation.announcing.Reach;
import nl.driehoek.conversation.registering.LeftWords;
import nl.driehoek.conversation.registering.RegistrationWish;
import nl.driehoek.conversation.registering.SeatOutcome;
import nl.driehoek.registrations.gemeente.GemeenteCode;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Contact;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import nl.driehoek.registrations.seat.Registration;
import nl.driehoek.registrations.seat.RegistrationId;
import nl.driehoek.registrations.seat.SeatAnswer;
import nl.driehoek.registrations.seat.SeatCommand;
import nl.driehoek.registrations.seat.SeatDecision;
import nl.driehoek.registrations.seat.SeatEntry;
import nl.driehoek.registrations.seat.SeatPlan;

/**
 * A world in memory with a desk that keeps the rules.
 */
public final class TryWorld implements World, LeftWords, Audiences {

	private final Map<ProgrammeId, List<SeatEntry>> entries = new HashMap<>();

	private final List<Registration> registrations = new ArrayList<>();

	private final Set<ChatId> words = new HashSet<>();

	private final List<Wish> wishes = new ArrayList<>();

	private final Map<Optional<MeetingId>, Reach> audiences = new HashMap<>();

	private List<Programme> programmes = List.of(Season.programme());

	private int taken;

	private Instant now = Season.SECOND_OF_MARCH;

	@Override
	public Instant now() {
		return this.now;
	}

	@Override
	public List<Programme> programmes() {
		return this.programmes;
	}

	@Override
	public SeatPlan plan(ProgrammeId programme) {
		Programme known = this.programmes.stream().filter(one -> one.id().equals(programme)).findFirst().orElseThrow();
		return SeatPlan.of(known, this.entries.getOrDefault(programme, List.of()));
	}

	@Override
	public List<Registration> registrationsOf(ChatId chat) {
		return this.registrations.stream()
			.filter(registration -> registration.contact().equals(new Contact.InChat(chat)))
			.toList();
	}

	@Override
	public <V extends View> V view(Class<V> type) {
		return type.cast(this);
	}

	@Override
	public boolean hasLeftWord(ChatId chat) {
		return this.words.contains(chat);
	}

	@Override
	public Reach reach(ProgrammeId programme, Optional<MeetingId> meeting) {
		return this.audiences.getOrDefault(meeting, new Reach(this.registrations.size(), 0));
	}

	public TryWorld at(String instant) {
		this.now = Instant.parse(instant);
		return this;
	}

	/** An announcement to all reaches so many people. */
	public TryWorld reaching(int inChat, int byMail) {
		this.audiences.put(Optional.empty(), new Reach(inChat, byMail));
		return this;
	}

	/** An announcement to a meeting reaches so many people. */
	TryWorld reaching(String meeting, int inChat, int byMail) {
		this.audiences.put(Optional.of(new MeetingId(meeting)), new Reach(inChat, byMail));
		return this;
	}

	TryWorld with(Programme... all) {
		this.programmes = List.of(all);
		return this;
	}

	List<Wish> wishes() {
		return this.wishes;
	}

	List<Registration> registrations() {
		return this.registrations;
	}

	/** Others take seats. */
	TryWorld taken(String meeting, int seats) {
		for (int i = 0; i < seats; i++) {
			taken(meeting, "gm%04d".formatted(9000 + this.taken++));
		}
		return this;
	}

	TryWorld taken(String meeting, String gemeente) {
		ProgrammeId programme = this.programmes.get(0).id();
		SeatCommand.Claim claim = new SeatCommand.Claim(RegistrationId.mint(), new MeetingId(meeting),
				Optional.of(new GemeenteCode(gemeente)));
		apply(programme, claim);
		return this;
	}

	Outcome carryOut(Wish wish) {
		this.wishes.add(wish);
		if (wish instanceof RegistrationWish.Register register) {
			return register(register.registration());
		}
		if (wish instanceof RegistrationWish.LeaveWord word) {
			this.words.add(word.chat());
		}
		else if (wish instanceof RegistrationWish.TakeWordBack word) {
			this.words.remove(word.chat());
		}
		return new Outcome.Done();
	}

	private Outcome register(Registration registration) {
		SeatAnswer answer = apply(registration.programme(),
				new SeatCommand.Claim(registration.id(), registration.wanted(), registration.driehoekOf()));
		if (answer instanceof SeatAnswer.Refused refused) {
			return new SeatOutcome.Refused(refused.reason());
		}
		this.registrations.removeIf(known -> known.id().equals(registration.id()));
		this.registrations.add(registration);
		return new SeatOutcome.Seated(registration.id(), registration.wanted());
	}

	private SeatAnswer apply(ProgrammeId programme, SeatCommand command) {
		SeatDecision decision = plan(programme).apply(command, this.now);
		this.entries.put(programme, decision.plan().entries());
		return decision.answer();
	}

}
