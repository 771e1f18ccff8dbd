package nl.driehoek.simulator.telegram;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import nl.driehoek.simulator.telegram.wire.MalformedBody;
import nl.driehoek.simulator.telegram.wire.ParameterReader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves the Bot API over HTTP: {@code /bot<token>/<method>} and file downloads.
 */
final class BotApi extends Handler.Abstract {

	private static final Pattern TOKEN = Pattern.compile("^(/file)?/bot\\d+:[\\w-]+/");

	private final AtomicLong calls = new AtomicLong();

	private final String methodPath;

	private final String filePath;

	private final CallDispatcher dispatcher;

	private final Downloads downloads;

	BotApi(String token, CallDispatcher dispatcher, Downloads downloads) {
		this.methodPath = "/bot" + token + "/";
		this.filePath = "/file/bot" + token + "/";
		this.dispatcher = dispatcher;
		this.downloads = downloads;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		String path = Request.getPathInContext(request);
		Reply reply = new Reply(request, response, callback);
		if (path.startsWith(this.methodPath)) {
			call(path.substring(this.methodPath.length()), reply);
		}
		else if (path.startsWith(this.filePath)) {
			download(path.substring(this.filePath.length()), reply);
		}
		else if (path.startsWith("/bot") || path.startsWith("/file/bot")) {
			send(reply, (TOKEN.matcher(path).find() ? Refusal.unauthorized() : Refusal.notFound()).answer());
		}
		else {
			return false;
		}
		return true;
	}

	private void call(String method, Reply reply) throws IOException {
		try {
			Call call = new Call(this.calls.incrementAndGet(), method.toLowerCase(Locale.ROOT),
					ParameterReader.read(reply.request()));
			Optional<Answer> answer = this.dispatcher.answer(call);
			answer.ifPresentOrElse((found) -> send(reply, found), reply::drop);
		}
		catch (MalformedBody ex) {
			send(reply, Refusal.badRequest("can't parse JSON object").answer());
		}
	}

	private void download(String path, Reply reply) {
		this.downloads.at(path).ifPresentOrElse(reply::send, () -> send(reply, Refusal.notFound().answer()));
	}

	private static void send(Reply reply, Answer answer) {
		reply.send(answer.status(), answer.type(), answer.bytes());
	}

}
