package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a catalogue from files, or reports all mistakes in them.
 */
final class CatalogueReader {

	private final List<Problem> problems = new ArrayList<>();

	private final List<Programme> programmes = new ArrayList<>();

	private final Map<ProgrammeId, String> texts = new HashMap<>();

	private final Map<ProgrammeId, String> taken = new HashMap<>();

	private CatalogueReader() {
	}

	/**
	 * Reads these files.
	 * @throws BadProgrammesException if any file has a mistake
	 */
	static Catalogue read(List<ProgrammeFile> files) {
		CatalogueReader reader = new CatalogueReader();
		files.forEach(reader::take);
		if (!reader.problems.isEmpty()) {
			throw new BadProgrammesException(reader.problems);
		}
		return new Catalogue(reader.programmes, reader.texts);
	}

	private void take(ProgrammeFile file) {
		Spot spot = new Spot(file.name());
		Optional<String> text = text(file, spot);
		text.flatMap(yaml -> compose(yaml, spot)).flatMap(root -> programme(root, spot)).ifPresent(programme -> {
			this.programmes.add(programme);
			this.texts.put(programme.id(), text.get());
		});
		this.problems.addAll(spot.problems());
	}

	private Optional<Programme> programme(Node root, Spot spot) {
		Optional<Programme> programme = ProgrammeKeys.PROGRAMME.read(root, spot);
		programme.map(Programme::id)
			.map(id -> this.taken.putIfAbsent(id, spot.file()))
			.ifPresent(other -> spot.wrong(ProgrammeKeys.PROGRAMME.blamedIn(root),
					"This is the id of " + other + " already"));
		return programme;
	}

	private static Optional<String> text(ProgrammeFile file, Spot spot) {
		try {
			ByteBuffer content = ByteBuffer.wrap(file.content().getContentAsByteArray());
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(content).toString());
		}
		catch (CharacterCodingException ex) {
			return spot.wrong(0, "The file is not text in UTF-8");
		}
		catch (IOException ex) {
			return spot.wrong(0, "The file cannot be read: " + ex.getMessage());
		}
	}

	private static Optional<Node> compose(String text, Spot spot) {
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			return (root != null) ? Optional.of(root) : spot.wrong(0, "The file is empty");
		}
		catch (MarkedYAMLException ex) {
			return spot.wrong(lineOf(ex.getProblemMark()), "This is not YAML: " + ex.getProblem() + begunAt(ex));
		}
		catch (YAMLException ex) {
			return spot.wrong(0, "This is not YAML: " + ex.getMessage());
		}
	}

	/**
	 * Adds the line where the construct begins: for an open quote the parser reports the
	 * end of the file.
	 */
	private static String begunAt(MarkedYAMLException ex) {
		Mark begin = ex.getContextMark();
		return (begin != null) ? " (" + ex.getContext() + " in line " + lineOf(begin) + ")" : "";
	}

	private static int lineOf(Mark mark) {
		return mark.getLine() + 1;
	}

}
