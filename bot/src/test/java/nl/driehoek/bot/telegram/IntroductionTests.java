package nl.driehoek.bot.telegram;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import nl.driehoek.bot.talk.Menu;
import nl.driehoek.conversation.talking.DriehoekTalk;
import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.party.Language;
import nl.driehoek.simulator.telegram.Answer;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IntroductionTests extends TelegramTests {

	private static final Menu MENU = new Menu(DriehoekTalk.with(Gemeenten.dutch()).menu());

	private final Collection<String> made = new ConcurrentLinkedQueue<>();

	@BeforeEach
	void watch() {
		this.telegram.onCall(new CallListener() {
			@Override
			public void after(Call call, Answer answer) {
				if (call.method().startsWith("setmy")) {
					IntroductionTests.this.made.add(call.method() + " " + answer.status());
				}
			}
		});
	}

	private void introduce(long... staff) {
		new Introduction(this.bot.lines, TestBot.WORDS, MENU, TestBot.staff(staff)).make().join();
	}

	@Test
	void tellsInDutchAndInEnglishWhoWeAre() {
		introduce();

		assertThat(this.made).containsExactlyInAnyOrder("setmycommands 200", "setmydescription 200",
				"setmyshortdescription 200", "setmycommands 200", "setmydescription 200", "setmyshortdescription 200");
	}

	@Test
	void staffSeeTheirOwnCommandsToo() {
		introduce(this.user.id());

		assertThat(this.made).filteredOn(call -> call.startsWith("setmycommands")).hasSize(3);
	}

	@Test
	void goesOnWhenSomethingFails() {
		this.telegram.faults().order(Fault.errorPage(502).on("setMyCommands").times(3));

		introduce();

		assertThat(this.made).contains("setmydescription 200", "setmyshortdescription 200");
	}

	@Test
	void everyWordIsThereInBothLanguages() {
		List<String> dutch = TestBot.WORDS.keys(Language.DUTCH)
			.stream()
			.filter(key -> key.startsWith("telegram."))
			.sorted()
			.toList();

		assertThat(dutch).isNotEmpty();
		assertThat(TestBot.WORDS.keys(Language.ENGLISH)).containsAll(dutch)
			.filteredOn(key -> key.startsWith("telegram."))
			.hasSize(dutch.size());
	}

}
