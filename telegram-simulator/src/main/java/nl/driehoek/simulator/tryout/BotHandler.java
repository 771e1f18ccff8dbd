package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import nl.driehoek.simulator.web.Answers;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTTP API to start and kill the bot and to move its clock.
 */
final class BotHandler extends Handler.Abstract {

	private static final int LINES_SHOWN = 200;

	private final Bot bot;

	private final Console console;

	BotHandler(Bot bot, Console console) {
		this.bot = bot;
		this.console = console;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		Answers answers = new Answers(response, callback);
		return switch (request.getMethod() + " " + Request.getPathInContext(request)) {
			case "GET /api/bot" -> state(answers);
			case "POST /api/bot/stop-hard" -> stop(answers);
			case "POST /api/bot/start" -> start(answers);
			case "GET /api/clock" -> answers.json(this.bot.time());
			case "POST /api/clock" -> move(Content.Source.asString(request), answers);
			default -> false;
		};
	}

	private boolean state(Answers answers) {
		return answers.json(new View(this.bot.state(), this.bot.log().last(LINES_SHOWN)));
	}

	private boolean stop(Answers answers) {
		this.bot.stopHard();
		return state(answers);
	}

	private boolean start(Answers answers) {
		try {
			this.bot.start();
			return state(answers);
		}
		catch (CannotStartException ex) {
			return answers.problem(409, ex.sentence(this.console));
		}
	}

	private boolean move(String body, Answers answers) throws InterruptedException {
		String to = wanted(body);
		if (!to.matches("next|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z")) {
			return answers.problem(400, "\"to\" is an instant such as 2026-05-01T08:00:00Z, or next");
		}
		try {
			return answers.json(this.bot.move(to));
		}
		catch (ClockClient.Refusal ex) {
			return answers.problem(409, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return answers.json(503, Map.of("error", "The bot does not answer"));
		}
	}

	private String wanted(String body) {
		try {
			return JsonMapper.shared().readTree(body).path("to").asString("");
		}
		catch (JacksonException ex) {
			return "";
		}
	}

	/**
	 * The state of the bot, for the page.
	 */
	record View(BotState state, List<String> log) {

	}

}
