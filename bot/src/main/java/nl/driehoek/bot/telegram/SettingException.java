package nl.driehoek.bot.telegram;

/**
 * A setting without which the bot cannot start.
 */
final class SettingException extends RuntimeException {

	private final String remedy;

	SettingException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	/**
	 * What to do about it.
	 */
	String remedy() {
		return this.remedy;
	}

}
