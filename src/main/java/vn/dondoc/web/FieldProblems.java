package vn.dondoc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonMappingException;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Finds the fields behind an exception about a wrong request. */
@Component
class FieldProblems {

	private final ProblemTexts texts;

	FieldProblems(ProblemTexts texts) {
		this.texts = texts;
	}

	List<FieldProblem> of(Throwable ex, Locale locale) {
		if (ex.getCause() instanceof BindingResult) {
			return of(ex.getCause(), locale);
		}
		if (ex instanceof BindingResult result) {
			return result.getAllErrors().stream().map((error) -> of(error, locale)).toList();
		}
		if (ex instanceof MethodValidationResult result) {
			return result.getParameterValidationResults()
				.stream()
				.flatMap((parameter) -> parameter.getResolvableErrors()
					.stream()
					.map((error) -> of(parameter, error, locale)))
				.toList();
		}
		if (ex instanceof TypeMismatchException mismatch) {
			return List.of(wrongType(mismatch, locale));
		}
		if (ex instanceof MissingServletRequestParameterException missing) {
			return List.of(new FieldProblem(missing.getParameterName(), this.texts.detail("required", null, locale)));
		}
		if (ex instanceof UnwritableText unwritable) {
			return List.of(new FieldProblem(unwritable.getMessage(), this.texts.of(unwritable, locale)));
		}
		if (ex.getCause() instanceof UnwritableJson unwritable) {
			return List.of(new FieldProblem(path(unwritable), this.texts.of(unwritable, locale)));
		}
		if (ex.getCause() instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
			return List.of(wrongType(path(mapping), locale));
		}
		return List.of();
	}

	private FieldProblem of(ObjectError error, Locale locale) {
		String field = (error instanceof FieldError fieldError) ? fieldError.getField() : "";
		return new FieldProblem(field, this.texts.of(error, locale));
	}

	private FieldProblem of(ParameterValidationResult parameter, MessageSourceResolvable error, Locale locale) {
		String field = (error instanceof FieldError fieldError) ? fieldError.getField()
				: parameter.getMethodParameter().getParameterName();
		return new FieldProblem(field, this.texts.of(error, locale));
	}

	private FieldProblem wrongType(TypeMismatchException ex, Locale locale) {
		return (ex.getRequiredType() == LocalDate.class)
				? new FieldProblem(name(ex), this.texts.detail("typeMismatch.java.time.LocalDate", null, locale))
				: wrongType(name(ex), locale);
	}

	private FieldProblem wrongType(String field, Locale locale) {
		return new FieldProblem(field, this.texts.detail("typeMismatch", null, locale));
	}

	private static String name(TypeMismatchException ex) {
		return (ex instanceof MethodArgumentTypeMismatchException argument) ? argument.getName()
				: String.valueOf(ex.getPropertyName());
	}

	private static String path(JsonMappingException ex) {
		return ex.getPath()
			.stream()
			.map((step) -> (step.getFieldName() != null) ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}
