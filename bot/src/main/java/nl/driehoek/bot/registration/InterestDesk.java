package nl.driehoek.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.conversation.registering.LeftWords;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;

/**
 * Tells each interested chat when a programme opens, once for each programme.
 */
public class InterestDesk implements LeftWords {

	private static final int PAGE = 200;

	/**
	 * The open programmes that every interested chat was told of: who leaves word later
	 * knows them. Spares looking through all interests again until the next start.
	 */
	private final Set<ProgrammeId> told = ConcurrentHashMap.newKeySet();

	private final Interests interests;

	private final Catalogue catalogue;

	private final Consumer<ProgrammeOpened> news;

	private final Clock clock;

	/**
	 * A desk that knows the programmes.
	 * @param news tells a chat; must be idempotent
	 */
	public InterestDesk(Interests interests, Catalogue catalogue, Consumer<ProgrammeOpened> news, Clock clock) {
		this.interests = interests;
		this.catalogue = catalogue;
		this.news = news;
		this.clock = clock;
	}

	public void leaveWord(ChatId chat, Language language) {
		Instant now = this.clock.instant();
		this.interests.add(
				new Interest(chat, language, now, openAt(now).stream().map(Programme::id).collect(Collectors.toSet())));
	}

	public void takeWordBack(ChatId chat) {
		this.interests.remove(chat);
	}

	@Override
	public boolean hasLeftWord(ChatId chat) {
		return this.interests.contains(chat);
	}

	/**
	 * Tells interested chats which programmes opened, and deletes interests of more than
	 * a year ago.
	 */
	public void tell() {
		Instant now = this.clock.instant();
		this.interests.forget(ZonedDateTime.ofInstant(now, Meeting.AMSTERDAM).minusYears(1).toInstant());
		List<Programme> open = openAt(now);
		this.told.retainAll(open.stream().map(Programme::id).toList());
		List<Programme> opened = open.stream().filter(programme -> !this.told.contains(programme.id())).toList();
		if (!opened.isEmpty()) {
			tell(opened);
			opened.forEach(programme -> this.told.add(programme.id()));
		}
	}

	private void tell(List<Programme> opened) {
		List<Interest> page = this.interests.page("", PAGE);
		while (!page.isEmpty()) {
			OneByOne.forEach(page, interest -> opened.forEach(programme -> tell(interest, programme)));
			page = this.interests.page(page.get(page.size() - 1).chat().toString(), PAGE);
		}
	}

	private void tell(Interest interest, Programme programme) {
		if (!interest.known().contains(programme.id())) {
			this.news.accept(new ProgrammeOpened(interest.chat(), interest.language(), programme));
			this.interests.told(interest.chat(), programme.id());
		}
	}

	private List<Programme> openAt(Instant now) {
		return this.catalogue.programmes().stream().filter(programme -> programme.isOpenAt(now)).toList();
	}

	/**
	 * A programme opened, and this chat wants to hear it.
	 *
	 * @param chat the chat to tell
	 * @param language the language to tell it in
	 * @param programme the programme that opened
	 */
	public record ProgrammeOpened(ChatId chat, Language language, Programme programme) {
	}

}
