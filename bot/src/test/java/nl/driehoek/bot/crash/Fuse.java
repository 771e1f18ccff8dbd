package nl.driehoek.bot.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Counts the calls to the outside and blows at one of them.
 */
final class Fuse {

	private final Spot spot;

	private int calls;

	private boolean blown;

	private boolean resting;

	Fuse(Spot spot) {
		this.spot = spot;
	}

	/**
	 * Where to blow.
	 *
	 * @param call at which call, from 1; 0 for never
	 * @param after whether only when the call is done
	 */
	record Spot(int call, boolean after) {

		static final Spot NEVER = new Spot(0, false);

	}

	int calls() {
		return this.calls;
	}

	boolean isBlown() {
		return this.blown;
	}

	/**
	 * A door to the outside whose calls of these methods are counted.
	 */
	<T> T guard(Class<T> type, T door, Set<String> methods) {
		InvocationHandler handler = (proxy, method, arguments) -> methods.contains(method.getName())
				? pass(door, method, arguments) : call(door, method, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	/**
	 * Does not count what happens meanwhile, such as the start: it only reads, and a stop
	 * there is another start.
	 */
	void resting(Runnable work) {
		this.resting = true;
		work.run();
		this.resting = false;
	}

	private Object pass(Object door, Method method, Object[] arguments) throws Throwable {
		if (this.resting) {
			return call(door, method, arguments);
		}
		this.calls++;
		blow(false, method);
		Object result = call(door, method, arguments);
		blow(true, method);
		return result;
	}

	private void blow(boolean after, Method method) {
		if (!this.blown && this.spot.equals(new Spot(this.calls, after))) {
			this.blown = true;
			throw new Crash(method.getName());
		}
	}

	private static Object call(Object door, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(door, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

}
