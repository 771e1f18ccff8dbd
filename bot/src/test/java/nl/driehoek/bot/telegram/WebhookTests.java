package nl.driehoek.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import nl.driehoek.simulator.telegram.Fault;
import nl.driehoek.simulator.telegram.Message;
import nl.driehoek.simulator.telegram.OfflineTelegram;
import nl.driehoek.simulator.telegram.TelegramUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookTests {

	private static final String SECRET = "only-Telegram_knows";

	private OfflineTelegram telegram;

	private TestBot bot;

	private TelegramUser user;

	private MockMvcTester web;

	@BeforeEach
	void open() throws IOException {
		this.telegram = OfflineTelegram.start(0);
		this.user = this.telegram.newUser("Bo", "nl");
		this.user.starts();
		this.bot = TestBot.silent(this.telegram);
		this.web = MockMvcTester.of(new WebhookController(this.bot.receiver,
				new TelegramProperties.Webhook("https://bot.zwolle.nl", SECRET)));
	}

	@AfterEach
	void close() {
		this.bot.close();
		this.telegram.close();
	}

	private MvcTestResult post(String secret, String body) {
		return this.web.post()
			.uri(WebhookController.PATH)
			.headers(headers -> secret(headers, secret))
			.content(body)
			.exchange();
	}

	private static void secret(HttpHeaders headers, String secret) {
		if (!secret.isEmpty()) {
			headers.set("X-Telegram-Bot-Api-Secret-Token", secret);
		}
	}

	private String update(int id, String text) {
		return """
				{"update_id": %d, "message": {"message_id": %d, "date": 1, "text": "%s",
				 "chat": {"id": %d, "type": "private"}, "from": {"id": %d, "is_bot": false, "first_name": "Bo"}}}
				""".formatted(id, id, text, this.user.id(), this.user.id());
	}

	private List<String> said() {
		this.bot.delivery.quiet().join();
		return this.user.messages()
			.stream()
			.filter(message -> message.author() != this.user.id())
			.map(Message::text)
			.toList();
	}

	@Test
	void processesAnUpdateWithTheSecret() {
		assertThat(post(SECRET, update(7, "een"))).hasStatusOk();
		assertThat(said()).containsExactly("Je zei: een (1)");
	}

	@Test
	void refusesAWrongOrMissingSecret() {
		assertThat(post("only-Telegram_know", update(7, "een"))).hasStatus(401);
		assertThat(post("", update(8, "een"))).hasStatus(401);
		assertThat(said()).isEmpty();
	}

	@Test
	void processesADuplicateUpdateOutOfOrderOnce() {
		post(SECRET, update(9, "twee"));
		post(SECRET, update(8, "een"));
		post(SECRET, update(9, "twee"));

		assertThat(said()).containsExactly("Je zei: twee (1)", "Je zei: een (2)");
	}

	@Test
	void acceptsAnUnreadableUpdateSoThatTelegramDoesNotRetryIt() {
		assertThat(post(SECRET, "{\"update_id\": 7, \"message\": {broken")).hasStatusOk();
		assertThat(post(SECRET, "nonsense")).hasStatusOk();
		assertThat(post(SECRET, "")).hasStatusOk();
	}

	@Test
	void refusesATooLargeBody() {
		assertThat(post(SECRET, "x".repeat(2_000_000))).hasStatus(413);
	}

	@Test
	void retriesToSetTheWebhook() {
		this.telegram.faults().order(Fault.errorPage(502).on("setWebhook"));
		WebhookRegistration registration = registration();

		registration.start();

		TelegramTests.until(() -> this.bot.pulse.silence().isPresent());
		registration.stop();
		assertThat(this.telegram.faults().ordered()).isEmpty();
	}

	private WebhookRegistration registration() {
		return new WebhookRegistration(this.bot.lines, this.bot.pulse,
				new TelegramProperties.Webhook("http://127.0.0.1:8443", SECRET), Duration.ofMillis(50));
	}

	@Test
	void setsTheWebhookAgainThatSomebodyElseRemoved() {
		WebhookRegistration registration = registration();
		registration.start();
		TelegramTests.until(() -> this.bot.pulse.silence().isPresent());
		this.telegram.faults().order(Fault.tooManyRequests(1).on("setWebhook"));

		this.bot.lines.call(Slot.setting(), new DeleteWebhook()).join();

		TelegramTests.until(() -> this.bot.pulse.silence().isEmpty());
		TelegramTests.until(() -> this.bot.pulse.silence().isPresent());
		registration.stop();
		assertThat(this.bot.lines.call(Slot.setting(), new GetWebhookInfo()).join().getUrl())
			.isEqualTo("http://127.0.0.1:8443/telegram/webhook");
	}

	@Test
	void isUnwellWhileItCannotLookWhetherTheWebhookIsSet() {
		WebhookRegistration registration = registration();
		this.telegram.faults().order(Fault.errorPage(502).on("getWebhookInfo").times(3));
		registration.start();

		TelegramTests.until(() -> !this.bot.pulse.trouble().isZero());
		TelegramTests.until(() -> this.bot.pulse.trouble().isZero());

		registration.stop();
		assertThat(this.telegram.faults().ordered()).isEmpty();
	}

	@Test
	void pollingRemovesTheWebhook() {
		WebhookRegistration registration = registration();
		registration.start();
		TelegramTests.until(() -> this.bot.pulse.silence().isPresent());
		registration.stop();

		this.bot.poller.start();
		this.user.sends("een");

		TelegramTests.awaits(this.user, "Je zei: een");
	}

	@Test
	void answers404WhenTheBotPolls() {
		this.web = MockMvcTester.of(new WebhookController(this.bot.receiver, new TelegramProperties.Webhook("", "")));

		assertThat(post("", update(7, "een"))).hasStatus(404);
	}

}
