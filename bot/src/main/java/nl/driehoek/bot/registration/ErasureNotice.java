package nl.driehoek.bot.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import nl.driehoek.bot.catalogue.Surroundings;
import nl.driehoek.bot.time.ClockTrust;
import nl.driehoek.bot.time.OneByOne;
import nl.driehoek.registrations.programme.Meeting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Decides whether the people of a meeting may be erased now. What is due is announced to
 * staff first and erased a day of running later: until then they can put a wrong clock
 * right. While the clock is doubted nothing is due.
 */
public class ErasureNotice {

	private static final Duration NOTICE = Duration.ofDays(1);

	private final Erasures erasures;

	private final SeatPlans plans;

	private final List<ErasureNews> news;

	private final ClockTrust trust;

	private final Surroundings surroundings;

	ErasureNotice(Erasures erasures, SeatPlans plans, List<ErasureNews> news, ClockTrust trust,
			Surroundings surroundings) {
		this.erasures = erasures;
		this.plans = plans;
		this.news = List.copyOf(news);
		this.trust = trust;
		this.surroundings = surroundings;
	}

	/**
	 * The meetings whose people may be erased now.
	 */
	public List<Meeting> due(Programme programme) {
		if (!this.trust.isTrusted()) {
			return List.of();
		}
		Map<String, Duration> announced = this.erasures.announced();
		return programme.meetings().stream().filter(meeting -> isDue(programme, meeting, announced)).toList();
	}

	private boolean isDue(Programme programme, Meeting meeting, Map<String, Duration> announced) {
		LocalDate today = LocalDate.ofInstant(this.surroundings.clock().instant(), Meeting.AMSTERDAM);
		String id = programme.id() + "/" + meeting.id();
		Optional<Duration> ran = Optional.ofNullable(announced.get(id));
		if (!programme.hasKept(meeting, today)) {
			ran.ifPresent(before -> this.erasures.callOff(id));
			return false;
		}
		if (ran.isEmpty()) {
			announce(id, programme, meeting);
		}
		return ran.filter(before -> this.trust.ran().minus(before).compareTo(NOTICE) >= 0).isPresent();
	}

	private void announce(String id, Programme programme, Meeting meeting) {
		int parties = this.plans.find(programme).entriesOf(meeting.id()).size();
		if (parties > 0) {
			this.news.forEach(listener -> listener.willErase(programme, meeting, parties));
		}
		this.erasures.announce(id, this.trust.ran());
	}

	/**
	 * Gives each meeting whose people may be erased now.
	 */
	void forEachDue(BiConsumer<Programme, Meeting> erase) {
		OneByOne.forEach(this.surroundings.catalogue().programmes(),
				programme -> due(programme).forEach(meeting -> erase.accept(programme, meeting)));
	}

	/**
	 * What is older has been kept long enough for every programme; empty while the clock
	 * is doubted.
	 */
	Optional<Instant> oldestKept() {
		LocalDate today = LocalDate.ofInstant(this.surroundings.clock().instant(), Meeting.AMSTERDAM);
		return this.surroundings.catalogue()
			.programmes()
			.stream()
			.map(programme -> today.minus(programme.keepAfter()))
			.min(LocalDate::compareTo)
			.filter(day -> this.trust.isTrusted())
			.map(day -> day.atStartOfDay(Meeting.AMSTERDAM).toInstant());
	}

}
