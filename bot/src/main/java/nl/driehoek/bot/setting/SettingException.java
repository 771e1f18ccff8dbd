package nl.driehoek.bot.setting;

/**
 * The bot cannot start, because a setting or argument is wrong.
 */
public final class SettingException extends RuntimeException {

	private final String remedy;

	/**
	 * Creates the exception.
	 * @param problem what is wrong
	 * @param remedy how to correct it
	 */
	public SettingException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	/**
	 * How to correct the setting.
	 */
	public String remedy() {
		return this.remedy;
	}

}
