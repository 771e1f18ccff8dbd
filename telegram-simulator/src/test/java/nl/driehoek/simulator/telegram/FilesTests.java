package nl.driehoek.simulator.telegram;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import nl.driehoek.simulator.telegram.wire.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class FilesTests extends TelegramTests {

	private static final byte[] INVITATION = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);

	@Test
	void takesAnAttachedDocumentWithItsCaption() {
		JsonNode document = sends("sendDocument",
				new Multipart().field("document", "attach://ics")
					.field("caption", "<b>Uitnodiging</b>")
					.field("parse_mode", "HTML")
					.file("ics", "uitnodiging.ics", INVITATION))
			.path("result");

		assertThat(document.at("/document/file_name").asString()).isEqualTo("uitnodiging.ics");
		assertThat(document.at("/document/mime_type").asString()).isEqualTo("text/calendar");
		assertThat(document.at("/document/file_size").asInt()).isEqualTo(INVITATION.length);
		assertThat(document.at("/caption").asString()).isEqualTo("Uitnodiging");
		assertThat(document.at("/caption_entities/0/type").asString()).isEqualTo("bold");
	}

	@Test
	void givesTheSameBytesToTheBotAndToThePage() {
		String id = sends("sendDocument", new Multipart().file("document", "a.ics", INVITATION))
			.at("/result/document/file_id")
			.asString();
		String path = this.bot.calls("getFile", Json.object().put("file_id", id)).at("/result/file_path").asString();

		HttpResponse<byte[]> forBot = this.bot.get("/file/bot" + this.telegram.token() + "/" + path);
		HttpResponse<byte[]> forPage = this.bot.get("/api/files/" + id);

		assertThat(forBot.body()).isEqualTo(INVITATION);
		assertThat(forPage.body()).isEqualTo(INVITATION);
		assertThat(forPage.headers().firstValue("content-disposition")).contains("attachment; filename*=UTF-8''a.ics");
	}

	@Test
	void sendsAFileAgainByItsId() {
		String id = sends("sendDocument", new Multipart().file("document", "a.ics", INVITATION))
			.at("/result/document/file_id")
			.asString();

		JsonNode again = sends("sendDocument", new Multipart().field("document", id));

		assertThat(again.at("/result/document/file_id").asString()).isEqualTo(id);
	}

	@Test
	void refusesDocumentsThatAreNotThere() {
		assertBadRequest(sends("sendDocument", new Multipart()), "there is no document in the request");
		assertBadRequest(sends("sendDocument", new Multipart().field("document", "attach://weg")),
				"there is no document in the request");
		assertBadRequest(sends("sendDocument", new Multipart().field("document", "weg")),
				"wrong file identifier/HTTP URL specified");
		assertBadRequest(sends("sendDocument", new Multipart().file("document", "a.ics", new byte[0])),
				"file must be non-empty");
		assertBadRequest(sends("sendDocument", new Multipart().field("document", "https://voorbeeld.nl/a.ics")),
				"failed to get HTTP URL content");
		assertBadRequest(this.bot.calls("getFile", "{\"file_id\": \"weg\"}"), "invalid file_id");
		assertRefused(Bot.read(this.bot.get("/file/bot" + this.telegram.token() + "/files/weg")), 404, "Not Found");
	}

	@Test
	void holdsCaptionsTo1024Characters() {
		Multipart tooLong = new Multipart().field("caption", "x".repeat(1025)).file("document", "a.ics", INVITATION);

		assertBadRequest(sends("sendDocument", tooLong), "message caption is too long");
	}

	@Test
	void holdsFilesTo50MegabytesAndDownloadsTo20() {
		byte[] large = new byte[50 * 1024 * 1024 + 1];
		Multipart tooLarge = new Multipart().file("document", "a.bin", large);
		Multipart fits = new Multipart().file("document", "a.bin", Arrays.copyOf(large, 20 * 1024 * 1024 + 1));

		assertRefused(sends("sendDocument", tooLarge), 413, "Request Entity Too Large");
		String id = sends("sendDocument", fits).at("/result/document/file_id").asString();
		assertBadRequest(this.bot.calls("getFile", Json.object().put("file_id", id)), "file is too big");
	}

	@Test
	void takesPhotosThatArePicturesOfAtMost10Megabytes() {
		byte[] large = Arrays.copyOf(ImageSize.smallestPng(), 10 * 1024 * 1024 + 1);

		JsonNode photo = sends("sendPhoto", new Multipart().file("photo", "a.png", ImageSize.smallestPng()));

		assertThat(photo.at("/result/photo/0/width").asInt()).isEqualTo(1);
		assertBadRequest(sends("sendPhoto", new Multipart().file("photo", "a.png", INVITATION)),
				"IMAGE_PROCESS_FAILED");
		assertBadRequest(sends("sendPhoto", new Multipart().file("photo", "a.png", large)),
				"file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes");
	}

	@Test
	void aDocumentHasNoTextToEdit() {
		int message = sends("sendDocument", new Multipart().file("document", "a.ics", INVITATION))
			.at("/result/message_id")
			.asInt();

		assertBadRequest(
				this.bot.calls("editMessageText",
						Json.object().put("chat_id", this.user.id()).put("message_id", message).put("text", "a")),
				"there is no text in the message to edit");
	}

	private JsonNode sends(String method, Multipart parts) {
		byte[] body = parts.field("chat_id", Long.toString(this.user.id())).bytes();
		return Bot.read(this.bot.post(method, Multipart.TYPE, body));
	}

}
