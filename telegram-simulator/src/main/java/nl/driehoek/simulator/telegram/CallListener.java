package nl.driehoek.simulator.telegram;

/**
 * Is told of each call of the Bot API, on the thread that serves it: it may wait, and
 * when it throws the connection is dropped without an answer.
 */
public interface CallListener {

	/**
	 * The call has arrived and nothing was done yet.
	 */
	default void before(Call call) {
	}

	/**
	 * The call was carried out, and the answer is not sent yet.
	 */
	default void after(Call call, Answer answer) {
	}

}
