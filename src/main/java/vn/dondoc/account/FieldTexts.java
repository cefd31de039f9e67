package vn.dondoc.account;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.MessageSource;
import org.springframework.validation.BindException;

/** What a page says beside its fields. */
final class FieldTexts {

	private FieldTexts() {
	}

	/** The words by field; several about one field after another. */
	static Map<String, String> of(BindException refused, MessageSource messages, Locale locale) {
		Map<String, String> texts = new TreeMap<>();
		refused.getFieldErrors()
			.forEach((error) -> texts.merge(error.getField(), messages.getMessage(error, locale),
					(one, other) -> one + " " + other));
		return texts;
	}

}
