package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.driehoek.registrations.gemeente.Gemeenten;
import nl.driehoek.registrations.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class CatalogueStartTests {

	@TempDir
	Path folder = Path.of("");

	@Test
	void shipsTheProgrammesInsideTheJar() {
		assertThat(idsWith(Map.of())).containsExactly("driehoek-2026");
		assertThat(idsWith(Map.of("DRIEHOEK_PROGRAMMES", ""))).containsExactly("driehoek-2026");
	}

	@Test
	void replacesTheShippedProgrammesByAFolder() throws IOException {
		Files.writeString(this.folder.resolve("b.yml"), Files2027.GOOD);
		Files.writeString(this.folder.resolve("a.yaml"), Files2027.GOOD.replace("2027", "2028"));
		Files.writeString(this.folder.resolve("programme.schema.json"), "{}");

		assertThat(idsWith(Map.of("DRIEHOEK_PROGRAMMES", this.folder.toString()))).containsExactly("driehoek-2027",
				"driehoek-2028");
	}

	@Test
	void tellsWhichFilesWereReadAndWhichWereNot(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("A.YAML"), Files2027.GOOD);
		Files.writeString(this.folder.resolve("proef-2027.yaml.txt"), Files2027.GOOD);
		Files.writeString(this.folder.resolve("proef.txt"), Files2027.GOOD);
		Files.writeString(this.folder.resolve("uitleg.txt"), "Onze bijeenkomsten: zie de website.");

		start(this.folder);

		assertThat(output).contains("Programmes read from " + this.folder + ": A.YAML")
			.contains("NOT read, although it looks like a programme, because it is not named *.yaml: "
					+ "proef-2027.yaml.txt, proef.txt")
			.contains("Left out of " + this.folder + ": uitleg.txt");
	}

	@Test
	void startsAmongTheJunkOfOperatingSystems(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("a.yaml"), Files2027.GOOD);
		Files.write(this.folder.resolve("._a.yaml"), new byte[] { 0, 5, 22, 7 });
		Files.write(this.folder.resolve("Thumbs.db"), new byte[] { -1, -2 });
		Files.createDirectory(this.folder.resolve("oud.yaml"));

		start(this.folder);

		assertThat(output).contains("Left out of " + this.folder + ": ._a.yaml, Thumbs.db, oud.yaml");
	}

	@Test
	void saysWhatLooksLikeAProgrammeWhenThereIsNone(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.folder.resolve("proef-2027.yaml.txt"), Files2027.GOOD);

		assertThatException().isThrownBy(() -> start(this.folder));

		assertThat(output).contains(file + ": This looks like a programme, but is not named *.yaml");
	}

	@Test
	void printsTheMistakesWithoutStackTraceWhenFilesAreInvalid(CapturedOutput output) throws IOException {
		Files.writeString(this.folder.resolve("a.yaml"), Files2027.with(8, "  plekken: zes"));
		Files.writeString(this.folder.resolve("b.yaml"), Files2027.with(14, "    datum: 2027-04-31"));

		assertThatException().isThrownBy(() -> start(this.folder));

		assertThat(output)
			.contains("a.yaml, line 8: plekken: 'zes' is not a whole number from 1 to 1000, nor 'onbeperkt'")
			.contains("b.yaml, line 14: datum: '2027-04-31' is not a day of the calendar, such as 2026-04-10")
			.contains("docs/programma.md")
			.doesNotContain("\tat ");
	}

	@Test
	void doesNotStartWithAFolderWithoutProgrammes(CapturedOutput output) {
		assertThatException().isThrownBy(() -> start(this.folder));
		assertThat(output).contains(this.folder + ": There is no file *.yaml in this folder").doesNotContain("\tat ");

		Path nowhere = this.folder.resolve("nergens");
		assertThatException().isThrownBy(() -> start(nowhere));
		assertThat(output).contains(nowhere + ": This folder cannot be read").doesNotContain("\tat ");
	}

	private static void start(Path folder) {
		new SpringApplicationBuilder(CatalogueConfiguration.class).web(WebApplicationType.NONE)
			.run("--driehoek.programmes=" + folder)
			.close();
	}

	private static List<String> idsWith(Map<String, Object> environment) {
		List<Programme> found = new ArrayList<>();
		new ApplicationContextRunner().withUserConfiguration(CatalogueConfiguration.class)
			.withInitializer(context -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
			.run(context -> {
				assertThat(context).hasSingleBean(Gemeenten.class);
				found.addAll(context.getBean(Catalogue.class).programmes());
			});
		return found.stream().map(programme -> programme.id().value()).toList();
	}

}
