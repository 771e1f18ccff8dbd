package nl.driehoek.simulator.telegram;

import java.net.URLConnection;
import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Parameters;
import nl.driehoek.simulator.telegram.wire.Upload;

/**
 * Finds the file that a call sends: an upload, or a file id of an earlier one.
 */
final class FileReader {

	private static final int LARGEST_PHOTO = 10 * 1024 * 1024;

	private static final int LARGEST_DOCUMENT = 50 * 1024 * 1024;

	private static final String ATTACHED = "attach://";

	private final Files files;

	FileReader(Files files) {
		this.files = files;
	}

	StoredFile document(Parameters parameters) {
		return find(parameters, "document");
	}

	StoredFile photo(Parameters parameters) {
		StoredFile file = find(parameters, "photo");
		if (file.size() > LARGEST_PHOTO) {
			throw Refusal.badRequest("file of size " + file.size()
					+ " bytes is too big for a photo; the maximum size is " + LARGEST_PHOTO + " bytes");
		}
		return ImageSize.of(file.content())
			.map((size) -> file)
			.orElseThrow(() -> Refusal.badRequest("IMAGE_PROCESS_FAILED"));
	}

	private StoredFile find(Parameters parameters, String name) {
		String reference = parameters.text(name).orElse("");
		String part = reference.startsWith(ATTACHED) ? reference.substring(ATTACHED.length()) : name;
		Optional<Upload> upload = parameters.upload(part);
		if (upload.isPresent()) {
			return keep(upload.get());
		}
		if (reference.isEmpty() || reference.startsWith(ATTACHED)) {
			throw Refusal.badRequest("there is no " + name + " in the request");
		}
		if (reference.matches("https?://.*")) {
			throw Refusal.badRequest("failed to get HTTP URL content");
		}
		return this.files.find(reference)
			.orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
	}

	private StoredFile keep(Upload upload) {
		if (upload.content().length == 0) {
			throw Refusal.badRequest("file must be non-empty");
		}
		if (upload.content().length > LARGEST_DOCUMENT) {
			throw Refusal.tooLarge();
		}
		return this.files.keep(upload.name(), mime(upload), upload.content());
	}

	private static String mime(Upload upload) {
		if (upload.name().endsWith(".ics")) {
			return "text/calendar";
		}
		return Optional.ofNullable(URLConnection.guessContentTypeFromName(upload.name()))
			.orElse(upload.mime().isEmpty() ? "application/octet-stream" : upload.mime());
	}

}
