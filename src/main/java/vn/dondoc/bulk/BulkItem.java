package vn.dondoc.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.springframework.http.ProblemDetail;

/**
 * What became of one assignment.
 *
 * @param problem why it was refused; null when it was done
 */
record BulkItem(String number, boolean ok, @JsonInclude(JsonInclude.Include.NON_NULL) ProblemDetail problem) {

	static BulkItem done(String number) {
		return new BulkItem(number, true, null);
	}

	static BulkItem refused(String number, ProblemDetail problem) {
		return new BulkItem(number, false, problem);
	}

}
