package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Json;
import nl.driehoek.simulator.telegram.wire.Parameters;
import tools.jackson.databind.JsonNode;

/**
 * The method {@code getFile}, with which a bot asks for the download path of a file.
 */
final class Downloads {

	private static final int LARGEST = 20 * 1024 * 1024;

	private final Files files;

	Downloads(Files files) {
		this.files = files;
	}

	Map<String, BotMethod> methods() {
		return Map.of("getfile", this::getFile);
	}

	/**
	 * Finds the file at a path returned by {@code getFile}.
	 */
	Optional<StoredFile> at(String path) {
		return this.files.find(path.substring(path.lastIndexOf('/') + 1)).filter((file) -> file.path().equals(path));
	}

	private JsonNode getFile(Parameters parameters) {
		String id = parameters.text("file_id").orElseThrow(() -> Refusal.badRequest("file_id not specified"));
		StoredFile file = this.files.find(id).orElseThrow(() -> Refusal.badRequest("invalid file_id"));
		if (file.size() > LARGEST) {
			throw Refusal.badRequest("file is too big");
		}
		return Json.object()
			.put("file_id", file.id())
			.put("file_unique_id", file.uniqueId())
			.put("file_size", file.size())
			.put("file_path", file.path());
	}

}
