package vn.dondoc.startup;

/**
 * The application cannot start with its present settings. Shown to the operator as one
 * line without a stack trace; the process ends with exit code 1.
 */
public class StartRefusedException extends RuntimeException {

	private final String remedy;

	/**
	 * @param key names two texts of {@code messages/startup}: {@code <key>.problem} says
	 * what is wrong, {@code <key>.remedy} what to set or do
	 * @param arguments for the places of both texts
	 */
	public StartRefusedException(String key, Object... arguments) {
		super(StartupText.of(key + ".problem", arguments));
		this.remedy = StartupText.of(key + ".remedy", arguments);
	}

	/** What to set or do. */
	public String remedy() {
		return this.remedy;
	}

}
