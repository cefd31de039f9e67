package vn.dondoc.assignment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * A day of the calendar as people type it (5/3/2026) or programs send it (2026-03-05);
 * blank is none. A draft keeps it as typed.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TypedDay.Reader.class)
public @interface TypedDay {

	String message() default "{entry.no-day}";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Reads such a day. */
	final class Reader implements ConstraintValidator<TypedDay, String> {

		private static final List<DateTimeFormatter> FORMS = List.of(form("d/M/uuuu"), form("uuuu-MM-dd"));

		private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);

		private static final LocalDate END = LocalDate.of(2101, 1, 1);

		@Override
		public boolean isValid(String typed, ConstraintValidatorContext context) {
			return typed == null || typed.isBlank() || read(typed).isPresent();
		}

		/** The day; empty when there is none. */
		public static Optional<LocalDate> read(String typed) {
			return FORMS.stream()
				.flatMap((form) -> day((typed != null) ? typed.strip() : "", form).stream())
				.filter((day) -> !day.isBefore(FIRST) && day.isBefore(END))
				.findFirst();
		}

		private static Optional<LocalDate> day(String typed, DateTimeFormatter form) {
			try {
				return Optional.of(LocalDate.parse(typed, form));
			}
			catch (DateTimeParseException ex) {
				return Optional.empty();
			}
		}

		private static DateTimeFormatter form(String pattern) {
			return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
		}

	}

}
