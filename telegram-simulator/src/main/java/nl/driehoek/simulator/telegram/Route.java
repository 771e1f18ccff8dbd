package nl.driehoek.simulator.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One route of the API for users: HTTP method, path and action.
 *
 * @param method the HTTP method
 * @param pattern the path segments; {@code *} is a variable
 * @param action serves the request
 */
record Route(String method, List<String> pattern, Action action) {

	/**
	 * Serves a request.
	 */
	@FunctionalInterface
	interface Action {

		void serve(UserSideRequest request) throws Exception;

	}

	static Route get(String path, Action action) {
		return new Route("GET", List.of(path.split("/")), action);
	}

	static Route post(String path, Action action) {
		return new Route("POST", List.of(path.split("/")), action);
	}

	static Route delete(String path, Action action) {
		return new Route("DELETE", List.of(path.split("/")), action);
	}

	/**
	 * The path variables; empty if this route does not match.
	 */
	Optional<List<String>> match(String httpMethod, List<String> path) {
		if (!this.method.equals(httpMethod) || this.pattern.size() != path.size()) {
			return Optional.empty();
		}
		List<String> variables = new ArrayList<>();
		for (int i = 0; i < path.size(); i++) {
			if (this.pattern.get(i).equals("*")) {
				variables.add(path.get(i));
			}
			else if (!this.pattern.get(i).equals(path.get(i))) {
				return Optional.empty();
			}
		}
		return Optional.of(variables);
	}

}
