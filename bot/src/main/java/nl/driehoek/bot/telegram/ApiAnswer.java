package nl.driehoek.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Opens what the Bot API answers.
 */
final class ApiAnswer {

	/**
	 * The library's types are Jackson 2's; fields that Telegram adds later are passed
	 * over.
	 */
	static final ObjectMapper MAPPER = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
			false);

	private ApiAnswer() {
	}

	/**
	 * What was asked for.
	 * @throws TelegramApiRequestException if it was refused
	 * @throws JsonProcessingException if the answer is no JSON
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
