package nl.driehoek.endtoend;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.driehoek.simulator.telegram.Button;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.Press;
import nl.driehoek.simulator.telegram.StoredFile;
import nl.driehoek.simulator.telegram.TelegramUser;

/**
 * A simulated griffier: presses buttons, types answers and waits for the next card.
 */
final class Griffier {

	private final TelegramUser user;

	private final String gemeente;

	Griffier(TelegramUser user, String gemeente) {
		this.user = user;
		this.gemeente = gemeente;
	}

	static Griffier of(String gemeente, Stage stage) {
		return new Griffier(stage.telegram().newUser("G. Voorbeeld", "nl"), gemeente);
	}

	TelegramUser user() {
		return this.user;
	}

	long chat() {
		return this.user.id();
	}

	String domain() {
		return this.gemeente.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".nl";
	}

	/**
	 * The names and addresses of the three officials, one per line, the griffier first.
	 */
	String allThree() {
		return "G. Voorbeeld, g.voorbeeld@%1$s\nB. Voorbeeld, b.voorbeeld@\nS. Voorbeeld <s.voorbeeld@%1$s>"
			.formatted(domain());
	}

	Griffier starts() {
		return says("/start");
	}

	Griffier choosesRegion() {
		return starts().presses("Driehoek aanmelden");
	}

	Griffier namesGemeente(String date) {
		return choosesRegion().presses("Alle data").presses(date);
	}

	Griffier choosesRole(String date) {
		return namesGemeente(date).says(this.gemeente);
	}

	Griffier namesOfficials(String date) {
		return choosesRole(date).presses("Griffier");
	}

	Griffier reviews(String date) {
		return namesOfficials(date).says(allThree());
	}

	Griffier promises(String date) {
		return reviews(date).presses("Ja, klopt");
	}

	Griffier registers(String date) {
		return promises(date).presses("Ja, we komen alle drie").sees("Gelukt!");
	}

	/**
	 * Sends a text and waits until the bot shows another card.
	 */
	Griffier says(String text) {
		Optional<Message> before = newest();
		this.user.sends(text);
		return seesAnotherCardThan(before);
	}

	/**
	 * Presses the button whose label starts with this and waits until the bot shows
	 * another card.
	 */
	Griffier presses(String label) {
		Message card = awaits(label);
		press(card, label);
		return seesAnotherCardThan(Optional.of(card));
	}

	/**
	 * Waits until the newest card has a button whose label starts with this.
	 */
	Message awaits(String label) {
		return Patience.untilPresent("a button \"" + label + "\" in chat " + chat() + describe(),
				() -> newest().filter(card -> button(card, label).isPresent()));
	}

	/**
	 * Presses a button of any card, without waiting.
	 */
	Press press(Message card, String label) {
		return this.user.presses(card.id(), button(card, label).flatMap(Button::data).orElseThrow());
	}

	Griffier sees(String words) {
		Patience.untilPresent("the words \"" + words + "\" in chat " + chat() + describe(),
				() -> newest().filter(card -> card.text().contains(words)));
		return this;
	}

	/**
	 * Waits until any card contains all these texts. It may be an older card: after very
	 * fast presses the bot's answer appears below the current card.
	 */
	void seesSomewhere(String... words) {
		Patience.until("a card with " + List.of(words) + " in chat " + chat() + describe(),
				() -> said().anyMatch(text -> Stream.of(words).allMatch(text::contains)));
	}

	long timesSeen(String words) {
		return said().filter(text -> text.contains(words)).count();
	}

	/**
	 * Waits until one more message contains this text. It may be an older message: after
	 * a kill the bot may repeat a card below it.
	 */
	void seesOnceMore(String words, long times) {
		Patience.until("the words \"" + words + "\" once more in chat " + chat() + describe(),
				() -> timesSeen(words) > times);
	}

	/** The newest message of the bot that is not a file. */
	Optional<Message> newest() {
		List<Message> messages = this.user.messages();
		return messages.stream()
			.filter(message -> message.author() != chat() && message.document().isEmpty())
			.reduce((first, second) -> second);
	}

	/** The texts of all messages of the bot, oldest first. */
	Stream<String> said() {
		return this.user.messages().stream().filter(message -> message.author() != chat()).map(Message::text);
	}

	/** The files the bot sent, oldest first. */
	List<StoredFile> files() {
		return this.user.messages().stream().flatMap(message -> message.document().stream()).toList();
	}

	Message card() {
		return newest().orElseThrow();
	}

	List<String> labels() {
		return card().keyboard().buttons().stream().map(Button::text).toList();
	}

	private Griffier seesAnotherCardThan(Optional<Message> before) {
		Patience.until("another card than " + before.map(Message::text) + " in chat " + chat(),
				() -> !newest().equals(before));
		return this;
	}

	private String describe() {
		return "; the newest card is: " + newest().map(Message::text);
	}

	private static Optional<Button> button(Message card, String label) {
		return card.keyboard().buttons().stream().filter(found -> found.text().startsWith(label)).findFirst();
	}

}
