package nl.driehoek.bot.outbox;

import java.util.List;
import java.util.Optional;

import nl.driehoek.conversation.Text;
import nl.driehoek.registrations.seat.RegistrationId;

/**
 * A message for a chat in its final words, without the markup of a messenger.
 *
 * @param text with emphasis
 * @param rows the buttons, row by row
 * @param invitations the registrations whose calendar files follow the card
 * @param notice a short plain text shown at the button that was pressed
 */
public record Card(Text text, List<List<Key>> rows, List<RegistrationId> invitations, Optional<String> notice) {

	public Card {
		rows = rows.stream().map(List::copyOf).toList();
		invitations = List.copyOf(invitations);
	}

	/**
	 * A card of text alone.
	 */
	public static Card of(Text text) {
		return new Card(text, List.of(), List.of(), Optional.empty());
	}

	/**
	 * A card of plain text alone.
	 */
	public static Card of(String plain) {
		return of(Text.of(plain));
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
