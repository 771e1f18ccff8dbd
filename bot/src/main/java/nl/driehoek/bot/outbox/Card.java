package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;

import nl.driehoek.registrations.seat.RegistrationId;

/**
 * What is shown in a chat, in its final words.
 *
 * @param html text with the few tags Telegram knows, everything user-given escaped
 * @param rows the buttons, row by row
 * @param invitations the registrations whose calendar file follows it
 * @param notice a short plain word at the button that was pressed
 */
public record Card(String html, List<List<Key>> rows, List<RegistrationId> invitations, Optional<String> notice) {

	public Card {
		rows = rows.stream().map(List::copyOf).toList();
		invitations = List.copyOf(invitations);
	}

	/**
	 * A card of text alone.
	 */
	public static Card of(String html) {
		return new Card(html, List.of(), List.of(), Optional.empty());
	}

	/**
	 * A text as it stands between the tags of a card: so much escaped as Telegram asks
	 * for.
	 */
	public static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * A button of the chat.
	 *
	 * @param label what it says
	 * @param data what comes back, at most 64 bytes (Bot API, InlineKeyboardButton)
	 */
	public record Key(String label, String data) {
	}

}
