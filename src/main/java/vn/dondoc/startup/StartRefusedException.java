package vn.dondoc.startup;

/**
 * The application cannot start with its present settings. Shown to the operator as one
 * line without a stack trace; the process ends with exit code 1.
 */
public class StartRefusedException extends RuntimeException {

	private final String remedy;

	/**
	 * @param problem what is wrong, a sentence in Vietnamese
	 * @param remedy what to set or do, a sentence in Vietnamese
	 */
	public StartRefusedException(String problem, String remedy) {
		super(problem);
		this.remedy = remedy;
	}

	public StartRefusedException(String problem, String remedy, Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	/** What to set or do, a sentence in Vietnamese. */
	public String remedy() {
		return this.remedy;
	}

}
