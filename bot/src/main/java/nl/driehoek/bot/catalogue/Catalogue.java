package nl.driehoek.bot.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.driehoek.registrations.programme.Programme;
import nl.driehoek.registrations.programme.ProgrammeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ByteArrayResource;

/**
 * All programmes, as read from the organisers' files at the start. What a file changes
 * for people who are in does not count until staff confirm it: until then the catalogue
 * holds on to what they were promised.
 */
public final class Catalogue {

	private static final Logger logger = LoggerFactory.getLogger(Catalogue.class);

	private final List<Programme> filed;

	private final Map<ProgrammeId, String> texts;

	private volatile List<Programme> programmes;

	/**
	 * Creates a catalogue of these programmes.
	 */
	public Catalogue(List<Programme> programmes) {
		this(programmes, Map.of());
	}

	/**
	 * Creates a catalogue of programme files.
	 * @param texts the text of each file
	 */
	public Catalogue(List<Programme> programmes, Map<ProgrammeId, String> texts) {
		this.filed = List.copyOf(programmes);
		this.texts = Map.copyOf(texts);
		this.programmes = sorted(programmes);
	}

	private static List<Programme> sorted(List<Programme> programmes) {
		return programmes.stream().sorted(Programme.BY_BEGIN).toList();
	}

	/**
	 * What the files say.
	 */
	public List<Programme> filed() {
		return this.filed;
	}

	/**
	 * The file of a programme, if it still has one.
	 */
	public Optional<String> text(ProgrammeId id) {
		return Optional.ofNullable(this.texts.get(id));
	}

	/**
	 * What counts from now on.
	 */
	public void hold(List<Programme> promised) {
		this.programmes = sorted(promised);
	}

	/**
	 * Reads the text of a programme file; empty if it has a mistake.
	 */
	public static Optional<Programme> read(String text) {
		ByteArrayResource content = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
		try {
			return CatalogueReader.read(List.of(new ProgrammeFile("stored terms", content)))
				.filed()
				.stream()
				.findFirst();
		}
		catch (BadProgrammesException ex) {
			logger.warn("Stored terms cannot be read any more, so the programme file counts: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * All programmes, in order of their first meeting; those without a date come last.
	 */
	public List<Programme> programmes() {
		return this.programmes;
	}

	/**
	 * The programme with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Programme the(ProgrammeId id) {
		return programme(id).orElseThrow(() -> new IllegalArgumentException("No programme " + id));
	}

	public Optional<Programme> programme(ProgrammeId id) {
		return this.programmes.stream().filter(programme -> programme.id().equals(id)).findFirst();
	}

}
