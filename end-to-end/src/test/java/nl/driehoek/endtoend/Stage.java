package nl.driehoek.endtoend;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.driehoek.simulator.mail.Mail;
import nl.driehoek.simulator.mail.MailContent;
import nl.driehoek.simulator.mail.Mailbox;
import nl.driehoek.simulator.telegram.OfflineTelegram;

/**
 * The environment of one bot: Telegram, a mailbox, a data folder and, optionally, the
 * store as a separate process.
 */
final class Stage implements AutoCloseable {

	/** The Telegram id of the organiser. */
	static final long STAFF = 9001;

	private static final Pattern STORE = Pattern.compile("MONGODB_URI=(\\S+)");

	private final OfflineTelegram telegram;

	private final Mailbox mailbox = Mailbox.start(0);

	private final DataFolder data = new DataFolder();

	private final Map<String, String> settings = new HashMap<>();

	private Optional<JarProcess> store = Optional.empty();

	private Optional<JarProcess> bot = Optional.empty();

	Stage() throws IOException {
		this.telegram = OfflineTelegram.start(0);
		this.settings.putAll(Map.of("TELEGRAM_BOT_TOKEN", this.telegram.token(), "TELEGRAM_API_URL",
				this.telegram.url(), "SMTP_HOST", "127.0.0.1", "SMTP_PORT", String.valueOf(this.mailbox.port()),
				"MAIL_FROM", "programma@voorbeeld.nl", "SERVER_PORT", String.valueOf(Ports.free()), "DRIEHOEK_DATA",
				this.data.path().toString(), "DRIEHOEK_STAFF", String.valueOf(STAFF)));
		this.settings.put("TELEGRAM_CALLS_PER_SECOND", "3000");
		at("2026-03-02T09:00:00+01:00");
		this.telegram.user(STAFF).starts();
	}

	OfflineTelegram telegram() {
		return this.telegram;
	}

	Mailbox mailbox() {
		return this.mailbox;
	}

	/**
	 * Sets the time at which the bot's clock starts.
	 */
	Stage at(String moment) {
		return with("DRIEHOEK_NOW", OffsetDateTime.parse(moment).toInstant().toString());
	}

	Stage later(java.time.Duration passed) {
		return with("DRIEHOEK_NOW",
				Instant.parse(this.settings.getOrDefault("DRIEHOEK_NOW", "")).plus(passed).toString());
	}

	Stage with(String setting, String value) {
		this.settings.put(setting, value);
		return this;
	}

	Stage without(String setting) {
		this.settings.remove(setting);
		return this;
	}

	/**
	 * Runs the store as a separate process that keeps running when the bot stops.
	 */
	Stage withStoreOutside() {
		return with("MONGODB_URI", openStore());
	}

	/**
	 * Makes the bot log each move that Spring Statemachine decides.
	 */
	Stage loggingMoves() {
		return with("LOGGING_LEVEL_NL_DRIEHOEK_CONVERSATION_MACHINE", "DEBUG");
	}

	Stage start() {
		JarProcess started = JarProcess.start(Jar.BOT, this.settings);
		this.bot = Optional.of(started);
		var unused = started.answers(clock()::read);
		return this;
	}

	void stop() {
		bot().stop();
	}

	void stopHard() {
		bot().stopHard();
	}

	JarProcess bot() {
		return this.bot.orElseThrow();
	}

	BotClock clock() {
		return new BotClock(URI.create("http://127.0.0.1:" + this.settings.get("SERVER_PORT") + "/try/clock"));
	}

	/**
	 * Opens the stored data; stop the bot first if it uses the embedded store.
	 */
	Records records() {
		return new Records(openStore());
	}

	private String openStore() {
		if (this.store.isEmpty()) {
			this.store = Optional.of(JarProcess.start(Jar.BOT, this.settings, "store", "--port=0"));
		}
		return this.store.get().says(STORE).group(1);
	}

	/**
	 * All mails to addresses of this domain, as a mail program shows them.
	 */
	List<MailContent> mailsTo(String domain) {
		return this.mailbox.mails().stream().filter(mail -> isFor(mail, domain)).map(Mail::content).toList();
	}

	private static boolean isFor(Mail mail, String domain) {
		return mail.recipients().stream().anyMatch(address -> address.endsWith("@" + domain));
	}

	String outputs() {
		return Stream.of(this.store, this.bot)
			.flatMap(Optional::stream)
			.map(program -> program.output().toString())
			.collect(Collectors.joining("\n---\n"));
	}

	@Override
	public void close() {
		this.bot.ifPresent(JarProcess::close);
		this.store.ifPresent(JarProcess::close);
		this.telegram.close();
		this.mailbox.close();
		this.data.close();
	}

}
