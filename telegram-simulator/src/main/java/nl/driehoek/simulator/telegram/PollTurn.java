package nl.driehoek.simulator.telegram;

/**
 * Allows one long poll at a time: a new poll ends the running one.
 */
final class PollTurn {

	private int current;

	private String why = "";

	int take(String reason) {
		this.why = reason;
		return ++this.current;
	}

	void check(int mine) {
		if (mine != this.current) {
			throw Refusal.conflict(this.why);
		}
	}

}
