package nl.driehoek.conversation.talking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.driehoek.conversation.Step;
import nl.driehoek.conversation.chapter.Chapter;
import nl.driehoek.conversation.machine.StepMachine;
import nl.driehoek.conversation.registering.RegisteringStep;
import nl.driehoek.registrations.gemeente.Gemeenten;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps docs/conversation.md true; {@code -Ddocs.write} brings it up to date.
 */
class ConversationPageTests {

	private static final Path PAGE = Path.of("..", "docs", "conversation.md");

	private static final int MOST_ARROWS = 25;

	private final Chapters chapters = new Chapters(DriehoekTalk.chapters(Gemeenten.dutch()));

	private final StepMachine machine = StepMachine.of(this.chapters.pages());

	@Test
	void showsTheConversationAsItIs() throws IOException {
		String page = Files.readString(PAGE);
		String drawn = page;
		for (Chapter chapter : this.chapters.all()) {
			drawn = chapter.steps().isEmpty() ? drawn : drawn(chapter.name(), diagram(chapter), drawn);
		}
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
		assertThat(page).as("A picture of each chapter with steps").contains(start);
		assertThat(diagram.split("-->", -1)).as("Arrows of " + name).hasSizeLessThanOrEqualTo(MOST_ARROWS + 1);
		return page.substring(0, from) + "```mermaid\n" + diagram + "```\n" + page.substring(to);
	}

	private String diagram(Chapter chapter) {
		return chapter.name().equals("registering") ? registering() : this.machine.diagram(chapter.name(), Map.of(),
				Map.of("at_any_step_of_it", List.copyOf(chapter.steps())));
	}

	private String registering() {
		List<Step> questions = List
			.copyOf(EnumSet.range(RegisteringStep.CHOOSING_REGION, RegisteringStep.NAMING_GRIFFIER));
		Map<String, List<Step>> groups = new LinkedHashMap<>();
		groups.put("at_any_step", List.copyOf(EnumSet.complementOf(EnumSet.of(RegisteringStep.SETTLING))));
		groups.put("up_to_the_promise",
				List.copyOf(EnumSet.range(RegisteringStep.CHOOSING_REGION, RegisteringStep.PROMISING)));
		groups.put("a_draft_waits",
				List.of(RegisteringStep.PAUSED, RegisteringStep.RESUMING, RegisteringStep.THROWING_AWAY));
		return this.machine.diagram("registering", Map.of("the_questions", questions), groups);
	}

}
