package nl.driehoek.conversation.talking;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Input;
import nl.driehoek.conversation.Visitor;
import nl.driehoek.conversation.announcing.Announce;
import nl.driehoek.conversation.announcing.AnnouncingStep;
import nl.driehoek.conversation.announcing.WrittenAnnouncement;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.registrations.programme.MeetingId;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnouncingTests {

	private static final ProgrammeId PROGRAMME = Season.programme().id();

	private final TryWorld world = new TryWorld().reaching(12, 24).reaching("2026-05-29", 3, 6);

	private final TryChat chat = new TryChat(this.world, staff(7));

	static Visitor staff(long chat) {
		return new Visitor(ChatId.inTelegram(chat), Language.DUTCH, true);
	}

	@Test
	void writesToEveryone() {
		this.chat.give("bericht").press("Iedereen · 36").say(" Tot vrijdag!\nNeem je agenda mee. ");
		this.chat.say("Tot vrijdag");

		assertThat(this.chat.text()).endsWith("12 mensen in de chat, 24 per e-mail. Versturen?");
		assertThat(this.chat.labels()).startsWith("Versturen", "Tekst wijzigen", "Onderwerp wijzigen", "Stoppen");

		this.chat.press("Versturen");

		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.ANNOUNCED);
		assertThat(onlyAnnouncement()).usingRecursiveComparison()
			.ignoringFields("id")
			.isEqualTo(new WrittenAnnouncement("", PROGRAMME, Optional.empty(), "Tot vrijdag!\nNeem je agenda mee.",
					"Tot vrijdag"));
	}

	@Test
	void writesToOneMeetingWithTheSuggestedSubject() {
		this.chat.give("bericht").press("vr 29 mei · 9").say("De zaal is bekend.").press("Neem dit onderwerp");
		this.chat.press("Versturen");

		WrittenAnnouncement announcement = onlyAnnouncement();
		assertThat(announcement.meeting()).contains(new MeetingId("2026-05-29"));
		assertThat(announcement.subject()).startsWith("Bericht over vrijdag 29 mei 2026: ");
	}

	@Test
	void leavesOutMeetingsNobodyComesTo() {
		this.chat.give("bericht");

		assertThat(this.chat.text())
			.contains("vrijdag 29 mei (Overijssel en Gelderland): 3 mensen in de chat, 6 per e-mail")
			.doesNotContain("10 april")
			.endsWith("Aan wie wil je schrijven?");
		assertThat(this.chat.labels()).containsExactly("Iedereen · 36", "vr 29 mei · 9", "Terug", "Vraag?");
	}

	@Test
	void saysSoWhenThereIsNobodyAtAll() {
		TryChat early = new TryChat(new TryWorld(), staff(7)).give("bericht");

		assertThat(early.text()).isEqualTo("Er is nog niemand aangemeld, dus je kunt nog aan niemand schrijven.");
		assertThat(early.labels()).containsExactly("Terug", "Vraag?");
		assertThat(early.press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void asksForWhichProgrammeIfThereAreMore() {
		this.world.with(Season.programme(), Season.programme("ander", "Een ander programma", Season.meetings()));
		this.chat.give("bericht");

		this.chat.press("Een ander programma · 36").press("Ander programma").press("Een ander programma · 36");
		this.chat.press("Iedereen · 36").say("Dag").say("Dag").press("Versturen");

		assertThat(onlyAnnouncement().programme()).isEqualTo(new ProgrammeId("ander"));
	}

	@Test
	void toldOthersNothingOfIt() {
		TryChat other = new TryChat(this.world).start();
		String unknown = other.say("/bestaatniet").text();

		assertThat(other.give("bericht").text()).isEqualTo(unknown).startsWith("Dit commando ken ik niet.");
		assertThat(other.step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void leavesAtOnceWhoIsNoLongerStaff() {
		this.chat.give("bericht").press("Iedereen · 36");

		TryChat dismissed = new TryChat(this.world, new Visitor(ChatId.inTelegram(7), Language.DUTCH, false))
			.at(this.chat.position())
			.say("Tot vrijdag!");

		assertThat(dismissed.step()).isEqualTo(RegisteringStep.WELCOME);
		assertThat(dismissed.notes().values()).doesNotContainValue("Tot vrijdag!");
	}

	@Test
	void wantsTextThatFitsAndHasNoGreetingOfItsOwn() {
		this.chat.give("bericht").press("Iedereen · 36");
		assertThat(this.chat.text()).contains("Begin zonder aanhef: in de e-mail zetten we er zelf “Beste …,” boven.");

		assertThat(this.chat.say("x".repeat(1501)).text()).contains("1501 tekens").contains("1500");
		assertThat(this.chat.say(" \n ").step()).isEqualTo(AnnouncingStep.WRITING_ANNOUNCEMENT);
		assertThat(this.chat.say("x".repeat(1500)).step()).isEqualTo(AnnouncingStep.WRITING_SUBJECT);
		assertThat(this.chat.say("x".repeat(121)).text()).contains("121 tekens");
		assertThat(this.chat.say("x".repeat(120)).step()).isEqualTo(AnnouncingStep.PREVIEWING_ANNOUNCEMENT);
	}

	@Test
	void changesTextAndSubjectFromThePreview() {
		written();

		this.chat.press("Tekst wijzigen").say("Beter");
		assertThat(this.chat.step()).isEqualTo(AnnouncingStep.PREVIEWING_ANNOUNCEMENT);
		this.chat.press("Onderwerp wijzigen").say("Ook beter").press("Versturen");

		assertThat(onlyAnnouncement().text()).isEqualTo("Beter");
		assertThat(onlyAnnouncement().subject()).isEqualTo("Ook beter");
	}

	@Test
	void walksBackStepByStep() {
		written();

		assertThat(this.chat.press("Terug").step()).isEqualTo(AnnouncingStep.WRITING_SUBJECT);
		assertThat(this.chat.press("Terug").step()).isEqualTo(AnnouncingStep.WRITING_ANNOUNCEMENT);
		assertThat(this.chat.press("Terug").step()).isEqualTo(AnnouncingStep.CHOOSING_AUDIENCE);
		assertThat(this.chat.press("Terug").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void choosesAnotherAudienceForTheSameText() {
		written();

		this.chat.give("bericht").press("vr 29 mei · 9").press("Versturen");

		assertThat(onlyAnnouncement().text()).isEqualTo("Tot vrijdag!");
		assertThat(onlyAnnouncement().meeting()).isPresent();
	}

	@Test
	void sendsOnceHoweverOftenOnePresses() {
		written();
		Input.Pressed send = this.chat.button("Versturen");

		this.chat.hear(send).hear(send).hear(send);

		assertThat(this.world.wishes()).hasSize(1);
		assertThat(this.chat.notice()).isNotBlank();
	}

	@Test
	void mintsAnotherIdForEachAnnouncement() {
		written();
		this.chat.press("Versturen").press("Verder");
		written();
		this.chat.press("Versturen").give("bericht").press("Iedereen · 36").say("Nog een").say("Nog een");
		this.chat.press("Versturen");

		assertThat(announcements()).extracting(WrittenAnnouncement::id).hasSize(3).doesNotHaveDuplicates();
		assertThat(this.chat.press("Verder").step()).isEqualTo(RegisteringStep.WELCOME);
	}

	@Test
	void sendsNothingWhenEverybodyIsGoneMeanwhile() {
		written();
		this.world.reaching(0, 0);

		this.chat.press("Versturen");

		assertThat(this.world.wishes()).isEmpty();
		assertThat(this.chat.text()).contains("Daar is nu niemand meer aangemeld.");
		assertThat(this.chat.labels()).doesNotContain("Versturen").contains("Stoppen");
	}

	@Test
	void asksForOtherRecipientsWhenTheirMeetingIsGone() {
		this.chat.give("bericht").press("vr 29 mei · 9").say("Tot vrijdag!");
		this.world.with(Season.programme(PROGRAMME.value(), "Korter", Season.meetings().subList(0, 2)));

		this.chat.say("Onderwerp").press("Andere ontvangers").press("Iedereen · 36").press("Versturen");

		assertThat(onlyAnnouncement().text()).isEqualTo("Tot vrijdag!");
		assertThat(onlyAnnouncement().meeting()).isEmpty();
	}

	@Test
	void keepsTwoOfStaffApart() {
		TryChat colleague = new TryChat(this.world, staff(8));
		written();
		colleague.give("bericht").press("Iedereen · 36").say("Van mij").say("Van mij");

		this.chat.press("Versturen");
		colleague.press("Versturen");

		assertThat(announcements()).extracting(WrittenAnnouncement::text).containsExactly("Tot vrijdag!", "Van mij");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void speaksBothLanguages(Language language) {
		TryChat speaker = new TryChat(this.world, new Visitor(ChatId.inTelegram(9), language, true));

		speaker.give("bericht");
		speaker.hear(new Input.Pressed("all", speaker.step(), speaker.position().version()));
		speaker.say("Tot vrijdag!");
		speaker.hear(new Input.Pressed("suggested", speaker.step(), speaker.position().version()));
		speaker.hear(new Input.Pressed("send", speaker.step(), speaker.position().version()));

		assertThat(onlyAnnouncement().subject()).startsWith("Bericht over ");
		assertThat(speaker.text())
			.startsWith((language == Language.DUTCH) ? "Je bericht is onderweg" : "Your message is");
	}

	private void written() {
		this.chat.give("bericht").press("Iedereen · 36").say("Tot vrijdag!").say("Tot vrijdag");
	}

	private WrittenAnnouncement onlyAnnouncement() {
		assertThat(announcements()).hasSize(1);
		return announcements().get(0);
	}

	private List<WrittenAnnouncement> announcements() {
		return this.world.wishes().stream().map(wish -> ((Announce) wish).announcement()).toList();
	}

}
