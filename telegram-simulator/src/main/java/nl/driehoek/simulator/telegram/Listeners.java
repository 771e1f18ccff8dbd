package nl.driehoek.simulator.telegram;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Forwards calls and chat changes to all registered listeners.
 */
final class Listeners implements CallListener, ChatListener {

	private final List<CallListener> calls = new CopyOnWriteArrayList<>();

	private final List<ChatListener> chats = new CopyOnWriteArrayList<>();

	void add(CallListener listener) {
		this.calls.add(listener);
	}

	void add(ChatListener listener) {
		this.chats.add(listener);
	}

	@Override
	public void before(Call call) {
		this.calls.forEach((listener) -> listener.before(call));
	}

	@Override
	public void after(Call call, Answer answer) {
		this.calls.forEach((listener) -> listener.after(call, answer));
	}

	@Override
	public void changed(long chat) {
		this.chats.forEach((listener) -> listener.changed(chat));
	}

}
