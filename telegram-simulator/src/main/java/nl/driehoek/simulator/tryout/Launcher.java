package nl.driehoek.simulator.tryout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Starts a try-out from the command line, and closes it when the program ends.
 */
public final class Launcher {

	private static final int LAST_LINES = 20;

	private final Console console = new Console(Locale.getDefault());

	/**
	 * Starts a try-out that runs until the program is stopped.
	 * @return whether it started; if not, the console shows why
	 */
	public boolean launch(List<String> arguments) throws IOException {
		try {
			open(Options.parse(arguments));
			return true;
		}
		catch (CannotStartException ex) {
			this.console.say(ex);
			return false;
		}
	}

	private void open(Options options) throws IOException {
		Path jar = BotJar.besideThisProgram().find(options.bot());
		Ports.mustBeFree(options.port(), "--port");
		Ports.mustBeFree(options.botPort(), "--bot-port");
		Stage stage = new Stage(jar, options, this.console);
		Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "closing"));
		stage.bot().onChange((state) -> tell(state, stage.bot()));
		if (options.verbose()) {
			stage.bot().log().listen((line) -> this.console.line("bot | " + line));
		}
		this.console.say("ready", stage.open().url());
	}

	private void tell(BotState state, Bot bot) {
		if (state == BotState.DIED) {
			this.console.say("bot.died");
			bot.log().last(LAST_LINES).forEach((line) -> this.console.line("  " + line));
		}
	}

}
