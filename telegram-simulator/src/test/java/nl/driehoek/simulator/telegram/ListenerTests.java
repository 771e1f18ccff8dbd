package nl.driehoek.simulator.telegram;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ListenerTests extends TelegramTests {

	private final List<String> seen = new CopyOnWriteArrayList<>();

	@Test
	void hearsOfEachCallBeforeAndAfter() {
		this.telegram.onCall(new CallListener() {
			@Override
			public void before(Call call) {
				ListenerTests.this.seen.add(call.number() + " " + call.method() + " " + call.chat().orElse(0));
			}

			@Override
			public void after(Call call, Answer answer) {
				ListenerTests.this.seen.add(call.number() + " " + answer.status() + " " + answer.description());
			}
		});

		this.bot.writes(this.user.id(), "dag");
		this.bot.writes(1, "dag");

		assertThat(this.seen).containsExactly("1 sendmessage " + this.user.id(), "1 200 ", "2 sendmessage 1",
				"2 400 Bad Request: chat not found");
	}

	@Test
	void dropsTheConnectionOfAListenerThatThrows() {
		this.telegram.onCall(new CallListener() {
			@Override
			public void after(Call call, Answer answer) {
				throw new IllegalStateException("stopped here");
			}
		});

		assertThatThrownBy(() -> this.bot.writes(this.user.id(), "dag")).isInstanceOf(UncheckedIOException.class);
		assertThat(this.user.lastMessage()).isPresent();
	}

	@Test
	void hearsOfEachChange() {
		this.telegram.onChange((chat) -> this.seen.add("chat " + chat));
		this.user.sends("dag");
		this.bot.writes(this.user.id(), "dag");

		assertThat(this.seen).containsExactly("chat " + this.user.id(), "chat " + this.user.id());
	}

	@Test
	void aUserAwaitsTheBot() throws Exception {
		CompletableFuture<Void> later = CompletableFuture.runAsync(() -> this.bot.writes(this.user.id(), "eindelijk"));

		Message message = this.user.awaits((candidate) -> candidate.text().equals("eindelijk"), Duration.ofSeconds(30));

		assertThat(message.text()).isEqualTo("eindelijk");
		later.join();
		assertThatThrownBy(() -> this.user.awaits((candidate) -> false, Duration.ofMillis(10)))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("eindelijk");
	}

}
