package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import nl.driehoek.simulator.web.LiveEvents;
import nl.driehoek.simulator.web.LocalOnly;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The HTTP API for users, under {@code /api}.
 */
final class UserSide extends Handler.Abstract {

	private final List<Route> routes = new ArrayList<>();

	private UserSide(World world) {
		this.routes.addAll(new ChatRoutes(world).routes());
		this.routes.addAll(new GroupRoutes(world).routes());
		this.routes.addAll(new FaultRoutes(world.faults(), world.updates()).routes());
	}

	/**
	 * The whole API, protected against pages of other origins.
	 */
	static Handler of(World world) {
		LiveEvents events = new LiveEvents("/api/events");
		world.listeners().add((ChatListener) (chat) -> events.publish("change", Map.of("userId", chat)));
		return new LocalOnly(new Handler.Sequence(events, new UserSide(world)));
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String path = Request.getPathInContext(request);
		if (!path.startsWith("/api/")) {
			return false;
		}
		List<String> parts = List.of(path.split("/"));
		Reply reply = new Reply(request, response, callback);
		for (Route route : this.routes) {
			Optional<List<String>> variables = route.match(request.getMethod(), parts);
			if (variables.isPresent()) {
				serve(route, new UserSideRequest(reply, variables.get()));
				return true;
			}
		}
		return false;
	}

	private static void serve(Route route, UserSideRequest request) throws Exception {
		try {
			route.action().serve(request);
		}
		catch (NoSuchElementException ex) {
			request.refuse(404, String.valueOf(ex.getMessage()));
		}
		catch (IllegalArgumentException ex) {
			request.refuse(400, String.valueOf(ex.getMessage()));
		}
		catch (IllegalStateException ex) {
			request.refuse(409, String.valueOf(ex.getMessage()));
		}
	}

}
