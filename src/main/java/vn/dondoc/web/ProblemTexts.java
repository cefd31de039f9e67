package vn.dondoc.web;

import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/** Words for what went wrong, in the language of the person who asked. */
@Component
class ProblemTexts {

	private final MessageSource messages;

	ProblemTexts(MessageSource messages) {
		this.messages = messages;
	}

	String title(HttpStatusCode status, Locale locale) {
		return byStatus("problem.title.", status, locale);
	}

	/** What to do next, for pages. */
	String next(HttpStatusCode status, Locale locale) {
		return byStatus("problem.next.", status, locale);
	}

	/**
	 * The words for the code an exception carries, else those for its class, else its own
	 * where they are ours, else those for the status.
	 */
	String detail(Throwable ex, HttpStatusCode status, Locale locale) {
		if (ex.getCause() instanceof UnwritableJson unwritable) {
			return of(unwritable, locale);
		}
		Object[] arguments = (ex instanceof ErrorResponse response)
				? response.getDetailMessageArguments(this.messages, locale) : null;
		return byCode(ex, arguments, locale).or(() -> byClass(ex, arguments, locale))
			.or(() -> own(ex, locale))
			.orElseGet(() -> byStatus("problem.detail.", status, locale));
	}

	String detail(String code, Object[] arguments, Locale locale) {
		return this.messages.getMessage(code, arguments, locale);
	}

	String of(MessageSourceResolvable resolvable, Locale locale) {
		return this.messages.getMessage(resolvable, locale);
	}

	private Optional<String> byCode(Throwable ex, Object[] arguments, Locale locale) {
		return (ex instanceof ErrorResponse response) ? message(response.getDetailMessageCode(), arguments, locale)
				: Optional.empty();
	}

	private Optional<String> byClass(Throwable ex, Object[] arguments, Locale locale) {
		return message(ErrorResponse.getDefaultDetailMessageCode(ex.getClass(), null), arguments, locale);
	}

	private Optional<String> own(Throwable ex, Locale locale) {
		if (ex instanceof MessageSourceResolvable resolvable) {
			return Optional.of(of(resolvable, locale));
		}
		boolean ours = ex.getClass().getName().startsWith("vn.dondoc.");
		if (ex.getClass() == ErrorResponseException.class || ex.getClass() == ResponseStatusException.class
				|| (ours && ex instanceof ErrorResponse)) {
			return Optional.ofNullable(((ErrorResponse) ex).getBody().getDetail());
		}
		return ours ? Optional.ofNullable(ex.getMessage()) : Optional.empty();
	}

	private String byStatus(String prefix, HttpStatusCode status, Locale locale) {
		String family = prefix + (status.is5xxServerError() ? 500 : 400);
		return message(prefix + status.value(), null, locale)
			.orElseGet(() -> this.messages.getMessage(family, null, locale));
	}

	private Optional<String> message(String code, Object[] arguments, Locale locale) {
		return Optional.ofNullable(this.messages.getMessage(code, arguments, null, locale));
	}

}
