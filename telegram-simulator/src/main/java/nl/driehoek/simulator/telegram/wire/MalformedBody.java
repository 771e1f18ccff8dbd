package nl.driehoek.simulator.telegram.wire;

import java.io.IOException;

/**
 * A request body that claims to be JSON but is not a JSON object.
 */
public final class MalformedBody extends IOException {

	MalformedBody() {
		super("The body is not a JSON object");
	}

}
