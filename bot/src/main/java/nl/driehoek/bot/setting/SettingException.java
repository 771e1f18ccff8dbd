package nl.driehoek.bot.setting;

/**
 * A setting with which the bot cannot start.
 */
public final class SettingException extends RuntimeException {

	private final String remedy;

	/**
	 * Refuses to start.
	 * @param problem what is wrong
	 * @param remedy what to write
	 */
	public SettingException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	/**
	 * What to do about it.
	 */
	public String remedy() {
		return this.remedy;
	}

}
