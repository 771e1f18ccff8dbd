package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Notes;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.Wish;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.scene.Wished;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OpenWishTests {

	private static final Visitor VISITOR = new Visitor(ChatId.inTelegram(1), Language.DUTCH, false);

	private final Chapters chapters = new Chapters(List.of(new Wishing("first"), new Wishing("second")));

	private Optional<Wish> open(String chapter, String wish) {
		return this.chapters.openWish(Wished.in(Notes.NONE, chapter, wish), VISITOR);
	}

	@Test
	void isReadByTheChapterThatNotedIt() {
		assertThat(open("first", "confirm")).contains(new Confirm("first"));
		assertThat(open("second", "confirm")).contains(new Confirm("second"));
	}

	@Test
	void neverVanishesUnread() {
		assertThatIllegalStateException().isThrownBy(() -> open("first", "other"))
			.withMessage("No chapter reads the wish first/other");
		assertThatIllegalStateException().isThrownBy(() -> open("third", "confirm"))
			.withMessage("No chapter reads the wish third/confirm");
	}

	@Test
	void isEmptyWhereNothingIsWished() {
		assertThat(this.chapters.openWish(Notes.NONE, VISITOR)).isEmpty();
	}

	private record Confirm(String chapter) implements Wish {

	}

	/**
	 * A chapter that reads only {@code confirm}.
	 */
	private record Wishing(String name) implements Chapter {

		@Override
		public List<String> bundles() {
			return List.of();
		}

		@Override
		public Optional<Wish> wish(String note, Notes notes, Visitor visitor) {
			return note.equals("confirm") ? Optional.of(new Confirm(this.name)) : Optional.empty();
		}

	}

}
