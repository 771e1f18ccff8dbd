package nl.driehoek.simulator.telegram.wire;

import java.io.IOException;

/**
 * A body that is not the JSON object it says it is.
 */
public final class MalformedBody extends IOException {

	MalformedBody() {
		super("The body is not a JSON object");
	}

}
