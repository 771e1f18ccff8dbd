package nl.driehoek.simulator.telegram;

/**
 * Says whose turn it is to poll: a newcomer ends the poll that is under way.
 */
final class Turn {

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
