package nl.driehoek.bot.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;

/**
 * A folder of programme files. The log tells which files were read, which were not
 * although they look like a programme, and which were left out.
 *
 * @param folder the folder
 * @param files what lies in it, by what it is
 */
record ProgrammeFolder(Path folder, Map<FolderEntry, List<Path>> files) {

	private static final Logger logger = LoggerFactory.getLogger(ProgrammeFolder.class);

	/**
	 * Looks into a folder.
	 * @throws BadProgrammesException if it cannot be read
	 */
	static ProgrammeFolder open(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return new ProgrammeFolder(folder, files.sorted().collect(Collectors.groupingBy(FolderEntry::of)));
		}
		catch (IOException ex) {
			throw new BadProgrammesException(List.of(Problem.of(folder, "This folder cannot be read")), ex);
		}
	}

	/**
	 * The programme files.
	 * @throws BadProgrammesException if there are none
	 */
	List<ProgrammeFile> programmes() {
		if (the(FolderEntry.PROGRAMME).isEmpty()) {
			throw new BadProgrammesException(problems());
		}
		tell();
		return the(FolderEntry.PROGRAMME).stream().map(file -> ProgrammeFile.of(new FileSystemResource(file))).toList();
	}

	private List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		problems.add(Problem.of(this.folder, "There is no file *.yaml in this folder"));
		the(FolderEntry.LOOKS_LIKE_ONE)
			.forEach(file -> problems.add(Problem.of(file, "This looks like a programme, but is not named *.yaml")));
		return problems;
	}

	private void tell() {
		logger.info("Programmes read from {}: {}", this.folder, names(FolderEntry.PROGRAMME));
		if (!the(FolderEntry.LOOKS_LIKE_ONE).isEmpty()) {
			logger.warn("NOT read, although it looks like a programme, because it is not named *.yaml: {}",
					names(FolderEntry.LOOKS_LIKE_ONE));
		}
		if (!the(FolderEntry.SOMETHING_ELSE).isEmpty()) {
			logger.info("Left out of {}: {}", this.folder, names(FolderEntry.SOMETHING_ELSE));
		}
	}

	private String names(FolderEntry kind) {
		return the(kind).stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
	}

	private List<Path> the(FolderEntry kind) {
		return this.files.getOrDefault(kind, List.of());
	}

}
