package nl.driehoek.simulator.telegram;

/**
 * Is told whenever something in a chat changes, on the thread that changed it.
 */
@FunctionalInterface
public interface ChatListener {

	void changed(long chat);

}
