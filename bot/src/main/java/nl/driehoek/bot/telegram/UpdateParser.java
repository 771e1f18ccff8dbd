package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Parses updates one by one, so that only an unreadable update is skipped. Unknown fields
 * are ignored.
 */
final class UpdateParser {

	private static final Pattern ID = Pattern.compile("\"update_id\"\\s*:\\s*(\\d{1,18})");

	private UpdateParser() {
	}

	/**
	 * Parses the response to a poll.
	 * @throws TelegramApiRequestException if Telegram refused the poll, or the response
	 * is not Telegram's
	 */
	static Batch batch(String answer) throws TelegramApiRequestException {
		try {
			return new Batch(all(ApiAnswer.result(answer)), true);
		}
		catch (JsonProcessingException ex) {
			if (!answer.startsWith("{\"ok\":true")) {
				throw new TelegramApiRequestException("The response to the poll is not from Telegram", ex);
			}
			return new Batch(unreadable(answer).map(List::of).orElse(List.of()), false);
		}
	}

	/**
	 * Parses one update.
	 * @return empty if it has no id
	 */
	static Optional<RawUpdate> single(String json) {
		try {
			return Optional.ofNullable(ApiAnswer.MAPPER.readTree(json))
				.filter(node -> node.has("update_id"))
				.map(UpdateParser::read);
		}
		catch (JsonProcessingException ex) {
			return unreadable(json);
		}
	}

	/**
	 * Passes over what has no id: it cannot be confirmed.
	 */
	private static List<RawUpdate> all(JsonNode updates) {
		return StreamSupport.stream(updates.spliterator(), false)
			.filter(update -> update.path("update_id").asLong() > 0)
			.map(UpdateParser::read)
			.toList();
	}

	private static RawUpdate read(JsonNode node) {
		long id = node.path("update_id").asLong();
		try {
			// The library's type for ids is int, which is too small; the id is read above
			// as a long.
			((ObjectNode) node).put("update_id", 0);
			return new RawUpdate(id, Optional.of(ApiAnswer.MAPPER.treeToValue(node, Update.class)));
		}
		catch (JsonProcessingException | RuntimeException ex) {
			return new RawUpdate(id, Optional.empty());
		}
	}

	private static Optional<RawUpdate> unreadable(String text) {
		Matcher first = ID.matcher(text);
		return first.find() ? Optional.of(new RawUpdate(Long.parseLong(first.group(1)), Optional.empty()))
				: Optional.empty();
	}

}
