package nl.driehoek.simulator.telegram;

import java.util.List;
import java.util.Optional;

import nl.driehoek.simulator.telegram.wire.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The inline buttons under a message, row by row.
 *
 * @param rows the rows
 */
public record Keyboard(List<List<Button>> rows) {

	static final Keyboard NONE = new Keyboard(List.of());

	public Keyboard {
		rows = rows.stream().map(List::copyOf).toList();
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	public List<Button> buttons() {
		return this.rows.stream().flatMap(List::stream).toList();
	}

	public Optional<Button> button(String label) {
		return buttons().stream().filter((button) -> button.text().equals(label)).findFirst();
	}

	/**
	 * The rows as JSON, with the callback data in the field {@code dataName}.
	 */
	ArrayNode json(String dataName) {
		ArrayNode json = Json.array();
		for (List<Button> row : this.rows) {
			ArrayNode buttons = json.addArray();
			for (Button button : row) {
				ObjectNode node = buttons.addObject().put("text", button.text());
				button.data().ifPresent((data) -> node.put(dataName, data));
				button.url().ifPresent((url) -> node.put("url", url));
			}
		}
		return json;
	}

}
