package nl.driehoek.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Parses responses of the Bot API.
 */
final class ApiAnswer {

	/**
	 * The library's types need Jackson 2. Ignores unknown fields, because Telegram adds
	 * fields.
	 */
	static final ObjectMapper MAPPER = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
			false);

	private ApiAnswer() {
	}

	/**
	 * The result in the response.
	 * @throws TelegramApiRequestException if Telegram refused the call
	 * @throws JsonProcessingException if the response is not JSON
	 */
	static JsonNode result(String answer) throws TelegramApiRequestException, JsonProcessingException {
		JsonNode tree = MAPPER.readTree(answer);
		if (!tree.path("ok").asBoolean()) {
			ApiResponse<?> refusal = MAPPER.treeToValue(tree, ApiResponse.class);
			throw new TelegramApiRequestException("The call was refused", refusal);
		}
		return tree.path("result");
	}

}
