package nl.driehoek.conversation.talking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.announcing.AnnouncingFlow;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegistrationFlow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps docs/conversation.md true; {@code -Ddocs.write} brings it up to date.
 */
class ConversationPageTests {

	private static final Path PAGE = Path.of("..", "docs", "conversation.md");

	@Test
	void showsTheConversationAsItIs() throws IOException {
		String page = Files.readString(PAGE);
		String drawn = drawn("registering", registering(), drawn("announcing", announcing(), page));
		if (System.getProperty("docs.write") != null) {
			Files.writeString(PAGE, drawn);
		}

		assertThat(Files.readString(PAGE)).as("docs/conversation.md is stale; it tells how to draw it anew")
			.isEqualTo(drawn);
	}

	private static String drawn(String name, String diagram, String page) {
		String start = "<!-- " + name + " -->\n";
		int from = page.indexOf(start) + start.length();
		int to = page.indexOf("<!-- end -->", from);
		assertThat(page).contains(start);
		return page.substring(0, from) + "```mermaid\n" + diagram + "```\n" + page.substring(to);
	}

	private static String registering() {
		return StepMachine.of(List.of(RegistrationFlow::draw)).diagram(groups());
	}

	private static String announcing() {
		return StepMachine.of(List.of(flow -> AnnouncingFlow.draw(flow, RegistrationFlow.waiting()))).diagram(groups());
	}

	private static Map<String, List<Step>> groups() {
		Map<String, List<Step>> groups = new LinkedHashMap<>();
		groups.put("wherever_one_was", RegistrationFlow.waiting());
		groups.put("any_question", RegistrationFlow.asking());
		groups.put("before_the_card", RegistrationFlow.beforeTheCard());
		groups.put("an_official",
				List.of(Step.NAMING_BURGEMEESTER, Step.NAMING_GEMEENTESECRETARIS, Step.NAMING_GRIFFIER));
		groups.put("a_draft_waits", List.of(Step.PAUSED, Step.RESUMING));
		groups.put("any_step_of_it", AnnouncingFlow.steps());
		return groups;
	}

}
