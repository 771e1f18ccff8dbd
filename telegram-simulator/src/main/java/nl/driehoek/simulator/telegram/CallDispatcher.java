package nl.driehoek.simulator.telegram;

import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes every call of the Bot API and applies the ordered faults.
 */
final class CallDispatcher {

	private static final Logger log = LoggerFactory.getLogger(CallDispatcher.class);

	private final Map<String, BotMethod> methods;

	private final Faults faults;

	private final CallListener listener;

	CallDispatcher(Map<String, BotMethod> methods, Faults faults, CallListener listener) {
		this.methods = Map.copyOf(methods);
		this.faults = faults;
		this.listener = listener;
	}

	/**
	 * The answer to send; empty to close the connection without an answer.
	 */
	Optional<Answer> answer(Call call) {
		try {
			this.listener.before(call);
			Optional<Fault> fault = this.faults.next(call);
			return fault.isPresent() ? fault.get().kind().apply(fault.get().amount(), () -> carryOut(call))
					: Optional.of(carryOut(call));
		}
		catch (RuntimeException ex) {
			log.debug("Closed the connection of {} because a listener threw", call.method(), ex);
			return Optional.empty();
		}
	}

	private Answer carryOut(Call call) {
		Answer answer = result(call);
		this.listener.after(call, answer);
		return answer;
	}

	private Answer result(Call call) {
		try {
			BotMethod method = Optional.ofNullable(this.methods.get(call.method())).orElseThrow(Refusal::notFound);
			return Answer.ok(method.call(call.parameters()));
		}
		catch (Refusal refusal) {
			return refusal.answer();
		}
		catch (RuntimeException ex) {
			log.error("{} failed", call.method(), ex);
			return Refusal.serverError(500, "Internal Server Error").answer();
		}
	}

}
