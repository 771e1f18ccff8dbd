package nl.driehoek.bot.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.driehoek.bot.fixtures.Season;
import nl.driehoek.bot.fixtures.TestWorkers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnsTests {

	private final TestWorkers workers = new TestWorkers();

	private final List<String> done = new ArrayList<>();

	private final Set<String> heldUp = new HashSet<>();

	private final Turns turns = new Turns(this.workers, this::isDone);

	private boolean isDone(String id) {
		this.done.add(id);
		return !this.heldUp.contains(id);
	}

	private void add(String receiver, int second) {
		this.turns.add(turn(receiver, second));
	}

	private static Turns.Turn turn(String receiver, int second) {
		return new Turns.Turn(receiver, Season.SECOND_OF_MARCH.plusSeconds(second), receiver + second);
	}

	@Test
	void receiversTakeTurnsAndEachKeepsItsOrder() {
		add("x", 1);
		add("x", 2);
		add("x", 3);
		add("y", 1);

		this.workers.work();

		assertThat(this.done).containsExactly("x1", "y1", "x2", "x3");
	}

	@Test
	void aRowThatWaitsIsNotAddedTwice() {
		add("x", 1);
		add("x", 1);

		assertThat(this.turns.size()).isEqualTo(1);
		this.workers.work();

		assertThat(this.done).containsExactly("x1");
		assertThat(this.turns.size()).isZero();
	}

	@Test
	void oneThatIsHeldUpHoldsUpItsReceiverAlone() {
		this.heldUp.add("x1");
		add("x", 1);
		add("x", 2);
		add("y", 1);

		this.workers.work();

		assertThat(this.done).containsExactly("x1", "y1");
		assertThat(this.turns.size()).isEqualTo(2);
	}

	@Test
	void itIsTriedBeforeTheOthersOnceItIsReleased() {
		this.heldUp.add("x1");
		add("x", 1);
		this.workers.work();
		add("x", 2);

		this.heldUp.clear();
		this.turns.release();
		this.workers.work();

		assertThat(this.done).containsExactly("x1", "x1", "x2");
	}

	@Test
	void oneThatWasWantedEarlierGoesFirst() {
		this.heldUp.add("x2");
		add("x", 2);
		this.workers.work();
		add("x", 1);

		this.heldUp.clear();
		this.turns.release();
		this.workers.work();

		assertThat(this.done).containsExactly("x2", "x1", "x2");
	}

	@Test
	void whatFailsIsHeldUp() {
		Turns failing = new Turns(this.workers, id -> {
			throw new IllegalStateException("a bug");
		});
		failing.add(turn("x", 1));

		assertThatThrownBy(this.workers::work).hasMessage("a bug");

		assertThat(failing.size()).isEqualTo(1);
	}

}
