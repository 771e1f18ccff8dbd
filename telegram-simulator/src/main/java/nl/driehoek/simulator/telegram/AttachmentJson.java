package nl.driehoek.simulator.telegram;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the attachment of a message as Bot API JSON.
 */
final class AttachmentJson {

	private AttachmentJson() {
	}

	static void put(ObjectNode message, Message.Kind kind, StoredFile file) {
		switch (kind) {
			case PHOTO -> message.putArray("photo").add(picture(file));
			case STICKER -> message.set("sticker", sticker(file));
			case VOICE -> message.set("voice", base(file).put("duration", 3).put("mime_type", file.mime()));
			default -> message.set("document", base(file).put("file_name", file.name()).put("mime_type", file.mime()));
		}
	}

	private static ObjectNode picture(StoredFile file) {
		ImageSize size = ImageSize.of(file.content()).orElse(ImageSize.UNKNOWN);
		return base(file).put("width", size.width()).put("height", size.height());
	}

	private static ObjectNode sticker(StoredFile file) {
		return base(file).put("type", "regular")
			.put("width", 512)
			.put("height", 512)
			.put("is_animated", false)
			.put("is_video", false)
			.put("emoji", "\uD83D\uDC4D");
	}

	private static ObjectNode base(StoredFile file) {
		return Json.object()
			.put("file_id", file.id())
			.put("file_unique_id", file.uniqueId())
			.put("file_size", file.size());
	}

}
