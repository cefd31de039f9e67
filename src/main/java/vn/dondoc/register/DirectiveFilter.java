package vn.dondoc.register;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a list of directives is narrowed to; null means everything.
 *
 * @param document symbol of a source document
 * @param q words of the title or the number
 */
record DirectiveFilter(Status status, String agency, String document, String section, String q,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueFrom,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueTo) {
}
