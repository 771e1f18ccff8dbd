package nl.driehoek.bot.telegram;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import nl.driehoek.bot.access.Staff;
import nl.driehoek.bot.talk.Menu;
import nl.driehoek.conversation.MenuLine;
import nl.driehoek.conversation.Phrasebook;
import nl.driehoek.conversation.Words;
import nl.driehoek.registrations.party.ChatId;
import nl.driehoek.registrations.party.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * Tells Telegram who we are and what our commands are, in Dutch for everyone and in
 * English for who speaks it; staff see theirs as well. If that fails the bot runs on.
 */
final class Introduction {

	private static final Logger logger = LoggerFactory.getLogger(Introduction.class);

	private final TelegramLines lines;

	private final Phrasebook phrasebook;

	private final Menu menu;

	private final Staff staff;

	Introduction(TelegramLines lines, Phrasebook phrasebook, Menu menu, Staff staff) {
		this.lines = lines;
		this.phrasebook = phrasebook;
		this.menu = menu;
		this.staff = staff;
	}

	/**
	 * Makes the calls one after the other.
	 * @return completes when every call has succeeded or failed
	 */
	CompletableFuture<Void> make() {
		CompletableFuture<Void> made = CompletableFuture.completedFuture(null);
		for (BotApiMethod<Boolean> call : calls()) {
			made = made.thenCompose(before -> make(call));
		}
		return made;
	}

	private CompletableFuture<Void> make(BotApiMethod<Boolean> call) {
		return Persistence.BRIEF.insist(() -> this.lines.call(Slot.setting(), call)).handle((done, failure) -> {
			if (failure != null) {
				logger.info("{} was left out: {}", call.getMethod(), Fault.of(failure).reason());
			}
			return null;
		});
	}

	private List<BotApiMethod<Boolean>> calls() {
		Stream<BotApiMethod<Boolean>> forAll = Stream.of(Language.values())
			.flatMap(language -> Stream.of(commands(language), description(language), shortDescription(language)));
		return Stream.concat(forAll, this.staff.chats().stream().map(this::commandsOfStaff)).toList();
	}

	/** Dutch gets no language code, because the library refuses a blank one. */
	private BotApiMethod<Boolean> commands(Language language) {
		SetMyCommands call = new SetMyCommands(commands(this.menu.forEveryone(), language));
		if (!code(language).isEmpty()) {
			call.setLanguageCode(code(language));
		}
		return call;
	}

	private BotApiMethod<Boolean> commandsOfStaff(ChatId chat) {
		SetMyCommands call = new SetMyCommands(commands(this.menu.forStaff(), Language.DUTCH));
		call.setScope(new BotCommandScopeChat(Long.toString(chat.number())));
		return call;
	}

	private static List<BotCommand> commands(List<MenuLine> lines, Language language) {
		return lines.stream().map(line -> new BotCommand(line.name(), line.in(language))).toList();
	}

	private BotApiMethod<Boolean> description(Language language) {
		return new SetMyDescription(say("telegram.description", language), code(language));
	}

	private BotApiMethod<Boolean> shortDescription(Language language) {
		return new SetMyShortDescription(say("telegram.short-description", language), code(language));
	}

	private String say(String key, Language language) {
		return this.phrasebook.say(Words.message(key), language);
	}

	/**
	 * An empty code makes Dutch the default for every other language.
	 */
	private static String code(Language language) {
		return (language == Language.DUTCH) ? "" : language.locale().getLanguage();
	}

}
