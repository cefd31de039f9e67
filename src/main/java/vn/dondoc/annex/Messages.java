package vn.dondoc.annex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of this feature: in the request's language, Vietnamese where there is none.
 */
final class Messages {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final ResourceBundleMessageSource SOURCE = new ResourceBundleMessageSource();
	static {
		SOURCE.setBasename("messages/annex");
		SOURCE.setDefaultEncoding("UTF-8");
		SOURCE.setFallbackToSystemLocale(false);
		SOURCE.setAlwaysUseMessageFormat(true);
	}

	private Messages() {
	}

	static String day(LocalDate day) {
		return day.format(DAY);
	}

	static String text(String key, Object... details) {
		LocaleContext context = LocaleContextHolder.getLocaleContext();
		Locale locale = (context != null) ? context.getLocale() : null;
		return SOURCE.getMessage(key, details, (locale != null) ? locale : VIETNAMESE);
	}

}
