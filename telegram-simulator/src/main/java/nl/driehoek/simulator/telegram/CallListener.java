package nl.driehoek.simulator.telegram;

/**
 * Observes each call of the Bot API on the thread that serves it. A listener may block.
 * When it throws, the connection closes without an answer.
 */
public interface CallListener {

	/**
	 * Called before the call is executed.
	 */
	default void before(Call call) {
	}

	/**
	 * Called after the call was executed, before its answer is sent.
	 */
	default void after(Call call, Answer answer) {
	}

}
