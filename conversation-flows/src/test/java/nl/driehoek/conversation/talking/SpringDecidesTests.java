package nl.driehoek.conversation.talking;

import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.machine.SpringWatch;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpringDecidesTests {

	private final SpringWatch watch = new SpringWatch();

	private final TryChat chat = new TryChat(watched(), new TryWorld().reaching(12, 24),
			new Visitor(ChatId.inTelegram(1), Language.DUTCH, true));

	private ChapterTalk watched() {
		Chapters chapters = new Chapters(DriehoekTalk.chapters(Gemeenten.dutch()));
		return ChapterTalk.of(chapters, this.watch.watch(chapters.pages()));
	}

	@Test
	void asksSpringOnceForEachMoveOfARegistration() {
		this.chat.toPromise().press("Ja, we komen alle drie");

		assertThat(this.watch.moves()).containsExactly("WELCOME to CHOOSING_REGION", "CHOOSING_REGION to CHOOSING_DATE",
				"CHOOSING_DATE to NAMING_GEMEENTE", "NAMING_GEMEENTE to CHOOSING_ROLE",
				"CHOOSING_ROLE to NAMING_GRIFFIER", "NAMING_GRIFFIER to REVIEWING", "REVIEWING to PROMISING",
				"PROMISING to SETTLING", "SETTLING to REGISTERED");
	}

	@Test
	void asksSpringForWaysBackAndForInterludes() {
		this.chat.start().press("Driehoek aanmelden").press("Terug").give("bericht").give("stop");

		assertThat(this.watch.moves()).containsExactly("WELCOME to CHOOSING_REGION", "CHOOSING_REGION to WELCOME",
				"WELCOME to CHOOSING_AUDIENCE", "CHOOSING_AUDIENCE to WELCOME");
	}

	@Test
	void asksSpringNothingWhereTheTalkStays() {
		this.chat.start().give("help").give("taal").press("Nederlands").say("Wat?").start();

		assertThat(this.watch.moves()).isEmpty();
	}

}
