package nl.driehoek.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

import nl.driehoek.simulator.telegram.Answer;
import nl.driehoek.simulator.telegram.Call;
import nl.driehoek.simulator.telegram.CallListener;
import nl.driehoek.simulator.telegram.OfflineTelegram;

/**
 * All simulated users. When a user finishes its dialog, the next user starts.
 */
final class Crowd implements CallListener {

	private final Map<Long, SimulatedUser> users = new ConcurrentHashMap<>();

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger finished = new AtomicInteger();

	private final AtomicInteger repeats = new AtomicInteger();

	private final Latencies latencies = new Latencies();

	private final OfflineTelegram telegram;

	private final Programmes programmes;

	private final Executor turns;

	private volatile int most;

	/**
	 * Creates a crowd without users.
	 * @param turns decides when each user sends its next update
	 */
	Crowd(OfflineTelegram telegram, Programmes programmes, Executor turns) {
		this.telegram = telegram;
		this.programmes = programmes;
		this.turns = turns;
		telegram.onCall(this);
	}

	/**
	 * Starts this number of further dialogs, with this number of users at a time.
	 */
	void walk(int dialogs, int users) {
		this.most = this.begun.get() + dialogs;
		for (int user = 0; user < users; user++) {
			begin();
		}
	}

	private void begin() {
		int number = this.begun.getAndIncrement();
		if (number >= this.most) {
			this.begun.decrementAndGet();
			return;
		}
		SimulatedUser user = new SimulatedUser(this.telegram.newUser("Voorbeeld", "nl"), this.programmes.entry(number));
		this.users.put(user.chat(), user);
		this.turns.execute(user::act);
	}

	@Override
	public void after(Call call, Answer answer) {
		if (answer.isOk() && (call.is("sendMessage") || call.is("editMessageText"))) {
			call.chat().ifPresent(chat -> Optional.ofNullable(this.users.get(chat)).ifPresent(this::look));
		}
	}

	private void look(SimulatedUser user) {
		user.look().ifPresent(nanos -> {
			this.latencies.add(nanos);
			if (user.isDone()) {
				this.finished.incrementAndGet();
				begin();
			}
			else {
				this.turns.execute(user::act);
			}
		});
	}

	boolean isFinished() {
		return this.finished.get() >= this.most;
	}

	/**
	 * Makes each user repeat its last action if the bot has not answered for this long.
	 */
	void repeatAfter(Duration silence) {
		this.users.values()
			.stream()
			.filter(user -> user.repeat(silence))
			.forEach(user -> this.repeats.incrementAndGet());
	}

	int repeats() {
		return this.repeats.get();
	}

	int finished() {
		return this.finished.get();
	}

	Latencies latencies() {
		return this.latencies;
	}

	List<SimulatedUser> users() {
		return List.copyOf(this.users.values());
	}

}
