package nl.driehoek.conversation.announcing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.View;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Who;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.Words;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.chapter.Command;
import nl.driehoek.conversation.machine.Flow;
import nl.driehoek.conversation.scene.Reading;
import nl.driehoek.conversation.scene.Scene;
import nl.driehoek.conversation.scene.Setting;
import nl.driehoek.conversation.scene.Wished;

/**
 * The chapter in which staff write to everyone. It comes in between at any other step.
 */
public final class Announcing implements Chapter {

	static final String WISH = "announce";

	@Override
	public String name() {
		return AnnouncingStep.CHAPTER;
	}

	@Override
	public List<String> bundles() {
		return List.of(AnnouncementWords.BUNDLE);
	}

	@Override
	public List<AnnouncingStep> steps() {
		return List.of(AnnouncingStep.values());
	}

	@Override
	public void draw(Flow flow) {
		AnnouncingFlow.draw(flow);
	}

	@Override
	public Map<AnnouncingStep, Scene> scenes() {
		return Map.of(AnnouncingStep.CHOOSING_AUDIENCE, new AudienceScene(), AnnouncingStep.WRITING_ANNOUNCEMENT,
				new TextScene(), AnnouncingStep.WRITING_SUBJECT,
				new SubjectScene(new Phrasebook(AnnouncementWords.BUNDLE)), AnnouncingStep.PREVIEWING_ANNOUNCEMENT,
				new PreviewScene(new Phrasebook(AnnouncementWords.BUNDLE)), AnnouncingStep.ANNOUNCED,
				new AnnouncedScene());
	}

	@Override
	public List<Command> commands() {
		return List.of(Command.forStaff("bericht", Beginning::of));
	}

	@Override
	public List<Class<? extends Wish>> wishes() {
		return List.of(Announce.class);
	}

	@Override
	public List<Class<? extends View>> views() {
		return List.of(Audiences.class);
	}

	@Override
	public Optional<Wish> wish(String note, Notes notes, Visitor visitor) {
		return note.equals(WISH) ? new AnnouncementNotes(notes).written().map(Announce::new) : Optional.empty();
	}

	@Override
	public List<AnnouncingStep> entries() {
		return List.of(AnnouncingStep.CHOOSING_AUDIENCE);
	}

	@Override
	public boolean isInterlude() {
		return true;
	}

	@Override
	public Who who() {
		return Who.STAFF;
	}

	/** What was not sent is forgotten. */
	@Override
	public Reading stop(Step step, Setting setting) {
		Notes notes = setting.notes();
		String key = (step == AnnouncingStep.ANNOUNCED) ? "announce.left" : "announce.stopped";
		return Reading.left(Wished.isOpen(name(), WISH, notes) ? notes : AnnouncementNotes.dropped(notes),
				Words.message(key));
	}

}
