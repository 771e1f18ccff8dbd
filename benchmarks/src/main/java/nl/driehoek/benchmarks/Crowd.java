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
 * All simulated users; whenever one has finished the next begins.
 */
final class Crowd implements CallListener {

	private final Map<Long, Walker> walkers = new ConcurrentHashMap<>();

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger finished = new AtomicInteger();

	private final AtomicInteger repeats = new AtomicInteger();

	private final Latencies latencies = new Latencies();

	private final OfflineTelegram telegram;

	private final Programmes programmes;

	private final Executor turns;

	private volatile int most;

	/**
	 * A crowd.
	 * @param turns decides when each takes a turn
	 */
	Crowd(OfflineTelegram telegram, Programmes programmes, Executor turns) {
		this.telegram = telegram;
		this.programmes = programmes;
		this.turns = turns;
		telegram.onCall(this);
	}

	/**
	 * Lets so many more dialogs be walked, by so many users at a time.
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
		Walker walker = new Walker(this.telegram.newUser("Voorbeeld", "nl"), this.programmes.entry(number));
		this.walkers.put(walker.chat(), walker);
		this.turns.execute(walker::act);
	}

	@Override
	public void after(Call call, Answer answer) {
		if (answer.isOk() && (call.is("sendMessage") || call.is("editMessageText"))) {
			call.chat().ifPresent(chat -> Optional.ofNullable(this.walkers.get(chat)).ifPresent(this::look));
		}
	}

	private void look(Walker walker) {
		walker.look().ifPresent(nanos -> {
			this.latencies.add(nanos);
			if (walker.isDone()) {
				this.finished.incrementAndGet();
				begin();
			}
			else {
				this.turns.execute(walker::act);
			}
		});
	}

	boolean isFinished() {
		return this.finished.get() >= this.most;
	}

	/**
	 * Lets everyone repeat the last thing who heard nothing for so long.
	 */
	void repeatAfter(Duration silence) {
		this.walkers.values()
			.stream()
			.filter(walker -> walker.repeat(silence))
			.forEach(walker -> this.repeats.incrementAndGet());
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

	List<Walker> walkers() {
		return List.copyOf(this.walkers.values());
	}

}
