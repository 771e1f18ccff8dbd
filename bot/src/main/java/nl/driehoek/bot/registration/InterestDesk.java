package nl.driehoek.bot.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import nl.driehoek.bot.catalogue.Catalogue;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Tells who left word when a programme opens, once for each programme.
 */
public class InterestDesk {

	private final Interests interests;

	private final Catalogue catalogue;

	private final Consumer<ProgrammeOpened> news;

	private final Clock clock;

	/**
	 * A desk that knows the programmes.
	 * @param news tells a chat; telling it again must tell it once
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

	public boolean hasLeftWord(ChatId chat) {
		return this.interests.contains(chat);
	}

	/**
	 * Tells what opened, and forgets who left word more than a year ago.
	 */
	public void tell() {
		Instant now = this.clock.instant();
		this.interests.forget(ZonedDateTime.ofInstant(now, Meeting.AMSTERDAM).minusYears(1).toInstant());
		List<Programme> open = openAt(now);
		OneByOne.forEach(this.interests.all(), interest -> open.forEach(programme -> tell(interest, programme)));
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
	 * A programme opened, and this chat wants to know.
	 *
	 * @param chat where to tell it
	 * @param language in which to tell it
	 * @param programme which one
	 */
	public record ProgrammeOpened(ChatId chat, Language language, Programme programme) {
	}

}
