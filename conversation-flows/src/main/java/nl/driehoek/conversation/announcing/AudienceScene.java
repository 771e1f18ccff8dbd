package nl.driehoek.conversation.announcing;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Answer;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.registrations.programme.Programme;

/**
 * Asks for whom the announcement is: everyone, or the people of one meeting.
 */
final class AudienceScene implements Scene {

	@Override
	public Answer ask(Setting setting) {
		List<Recipients> programmes = Recipients.programmes(setting.world());
		return shown(programmes, setting).map(all -> AudienceCard.meetings(all, programmes.size() > 1, setting.world()))
			.orElseGet(() -> AudienceCard.programmes(programmes));
	}

	@Override
	public Reading pressed(String choice, Setting setting) {
		AnnouncementNotes announcement = new AnnouncementNotes(setting.notes());
		if (choice.equals(AudienceCard.PROGRAMMES)) {
			return Reading.noted(announcement.withoutAudience().notes());
		}
		List<Recipients> programmes = Recipients.programmes(setting.world());
		Optional<Programme> programme = AudienceCard.programme(choice, programmes);
		if (programme.isPresent()) {
			return Reading.noted(announcement.lookingAt(programme.get().id()).notes());
		}
		return shown(programmes, setting).flatMap(all -> chosen(choice, announcement, all.programme(), setting))
			.orElseGet(() -> Reading.notUnderstood("announce.nobody-there"));
	}

	/**
	 * The programme whose meetings are shown: the one that was chosen, or the only one.
	 */
	private static Optional<Recipients> shown(List<Recipients> programmes, Setting setting) {
		AnnouncementNotes announcement = new AnnouncementNotes(setting.notes());
		return programmes.stream()
			.filter(all -> programmes.size() == 1
					|| announcement.programme().filter(all.programme().id()::equals).isPresent())
			.findFirst();
	}

	private static Optional<Reading> chosen(String choice, AnnouncementNotes announcement, Programme programme,
			Setting setting) {
		Optional<AnnouncementNotes> addressed = choice.equals(AudienceCard.ALL)
				? Optional.of(announcement.toAll(programme.id()))
				: AudienceCard.meeting(choice, programme).map(meeting -> announcement.to(programme.id(), meeting.id()));
		return addressed
			.filter(known -> Recipients.of(known, setting.world()).filter(those -> !those.isNobody()).isPresent())
			.map(Next::after);
	}

}
