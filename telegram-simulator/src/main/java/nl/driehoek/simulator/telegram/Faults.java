package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ordered faults that are not used up, oldest first.
 */
public final class Faults {

	private final List<Fault> ordered = new ArrayList<>();

	private volatile boolean none = true;

	Faults() {
	}

	public synchronized void order(Fault fault) {
		this.ordered.add(fault);
		this.none = false;
	}

	public synchronized List<Fault> ordered() {
		return List.copyOf(this.ordered);
	}

	public synchronized void clear() {
		this.ordered.clear();
		this.none = true;
	}

	Optional<Fault> next(Call call) {
		return this.none ? Optional.empty() : findAndUse(call);
	}

	private synchronized Optional<Fault> findAndUse(Call call) {
		for (int i = 0; i < this.ordered.size(); i++) {
			Fault fault = this.ordered.get(i);
			if (fault.matches(call)) {
				useUp(i, fault);
				return Optional.of(fault);
			}
		}
		return Optional.empty();
	}

	private void useUp(int index, Fault fault) {
		if (fault.times() > 1) {
			this.ordered.set(index, fault.times(fault.times() - 1));
		}
		else {
			this.ordered.remove(index);
		}
		this.none = this.ordered.isEmpty();
	}

}
