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
		return new Catalogue(reader.programmes);
	}

	private void take(ProgrammeFile file) {
		Place place = new Place(file.name());
		compose(file, place).flatMap(root -> programme(root, place)).ifPresent(this.programmes::add);
		this.problems.addAll(place.problems());
	}

	private Optional<Programme> programme(Node root, Place place) {
		Optional<Programme> programme = ProgrammeKeys.PROGRAMME.read(root, place);
		programme.map(Programme::id)
			.map(id -> this.taken.putIfAbsent(id, place.file()))
			.ifPresent(other -> place.wrong(ProgrammeKeys.PROGRAMME.blamedIn(root),
					"This is the id of " + other + " already"));
		return programme;
	}

	private static Optional<Node> compose(ProgrammeFile file, Place place) {
		try {
			ByteBuffer content = ByteBuffer.wrap(file.content().getContentAsByteArray());
			String text = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
			return (root != null) ? Optional.of(root) : place.wrong(0, "The file is empty");
		}
		catch (MarkedYAMLException ex) {
			return place.wrong(lineOf(ex.getProblemMark()), "This is not YAML: " + ex.getProblem() + begunAt(ex));
		}
		catch (YAMLException ex) {
			return place.wrong(0, "This is not YAML: " + ex.getMessage());
		}
		catch (CharacterCodingException ex) {
			return place.wrong(0, "The file is not text in UTF-8");
		}
		catch (IOException ex) {
			return place.wrong(0, "The file cannot be read: " + ex.getMessage());
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
