package nl.driehoek.bot.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;

import nl.driehoek.bot.time.Backoff;

/**
 * Sends rows of one kind through one courier. Each row is sent by the process that claims
 * it: a compare-and-set with a lease. A row that must be retried holds up later rows of
 * its receiver and of no other.
 *
 * @param <R> the kind of row
 */
public final class Lane<R extends Row<R>> {

	/**
	 * Longer than any attempt takes; after this, the process that claimed the row is
	 * gone.
	 */
	static final Duration LEASE = Duration.ofMinutes(2);

	/** Enough to keep the senders busy until the next sweep. */
	private static final int PAGE = 1000;

	private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));

	private final Turns turns;

	private final Rows<R> rows;

	private final Kind<R> kind;

	private final Clock clock;

	public Lane(Rows<R> rows, Kind<R> kind, Executor senders, Clock clock) {
		this.turns = new Turns(senders, this::isDone);
		this.rows = rows;
		this.kind = kind;
		this.clock = clock;
	}

	/**
	 * Sends a row that this process has just stored, without a search. A row that is
	 * being sent is read again after that, as it may have newer content.
	 */
	public void add(R row) {
		Progress progress = row.progress();
		boolean later = progress.state() == RowState.WANTED && progress.due().isAfter(this.clock.instant());
		if (this.kind.isOpen() && !later) {
			this.turns.add(Turns.Turn.of(row));
		}
	}

	/**
	 * Finds due rows, including those that another process stored or a crash left, and
	 * retries receivers that are held up.
	 */
	public void sweep() {
		if (this.kind.isOpen()) {
			if (this.turns.size() < PAGE) {
				this.rows.due(this.clock.instant(), PAGE).forEach(this::add);
			}
			this.turns.release();
		}
	}

	private boolean isDone(String id) {
		return this.rows.find(id).filter(row -> row.progress().isOpen()).map(this::isDone).orElse(true);
	}

	private boolean isDone(R row) {
		if (row.progress().due().isAfter(this.clock.instant())) {
			return !row.progress().holdsUp();
		}
		boolean leftHalfway = row.progress().state() == RowState.SENDING;
		if (leftHalfway && !this.kind.mayRepeat(row)) {
			return this.rows.replace(row.with(row.progress().ended(RowState.UNSURE))).isPresent();
		}
		return this.kind.awaitTurn(row) && claim(row).map(this::isSent).orElse(false);
	}

	private Optional<R> claim(R row) {
		return this.rows.replace(row.with(row.progress().claimed(this.clock.instant().plus(LEASE))));
	}

	private boolean isSent(R claimed) {
		Delivery delivery = this.kind.deliver(claimed);
		return this.rows.replace(after(claimed, claimed, delivery))
			.or(() -> this.rows.find(claimed.id())
				.filter(current -> current.progress().isSameClaim(claimed.progress()))
				.flatMap(current -> this.rows.replace(after(current, claimed, delivery))))
			.filter(stored -> !stored.progress().holdsUp())
			.isPresent();
	}

	private R after(R current, R sent, Delivery delivery) {
		Instant now = this.clock.instant();
		if (delivery instanceof Delivery.Arrived arrived) {
			return this.kind.arrived(current, sent, arrived.message(), now);
		}
		if (delivery instanceof Delivery.Refused) {
			return this.kind.refused(current, now);
		}
		if (delivery instanceof Delivery.Later later) {
			return current.with(current.progress().again(now.plus(later.after())));
		}
		if (delivery instanceof Delivery.Held held) {
			return current.with(current.progress().held(now.plus(held.after())));
		}
		if (delivery instanceof Delivery.Again again) {
			Duration pause = BACKOFF.after(current.progress().tries());
			boolean isShort = pause.compareTo(again.atLeast()) < 0;
			return current.with(current.progress().again(now.plus(isShort ? again.atLeast() : pause)));
		}
		return unclear(current, now);
	}

	private R unclear(R current, Instant now) {
		Progress progress = current.progress();
		return current.with(this.kind.mayRepeat(current) ? progress.again(now.plus(BACKOFF.after(progress.tries())))
				: progress.ended(RowState.UNSURE));
	}

}
