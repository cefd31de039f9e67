package vn.dondoc.startup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Words for the operator, from {@code messages/startup}. Independent of the application
 * context, which may be what cannot be started.
 */
public final class StartupText {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.startup", VIETNAMESE,
			ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

	private StartupText() {
	}

	/**
	 * @param key as in the bundle
	 * @param arguments for the places of the text; numbers are best given as strings
	 */
	public static String of(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), VIETNAMESE).format(arguments);
	}

}
