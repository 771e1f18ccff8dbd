package nl.driehoek.simulator.telegram;

/**
 * Called after each change of a chat, on the thread that made the change.
 */
@FunctionalInterface
public interface ChatListener {

	void changed(long chat);

}
