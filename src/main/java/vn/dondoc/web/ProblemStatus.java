package vn.dondoc.web;

import jakarta.validation.ConstraintViolationException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;

/** Which status an exception is answered with. */
final class ProblemStatus {

	private ProblemStatus() {
	}

	static HttpStatusCode of(Throwable ex) {
		if (ex instanceof ErrorResponse response) {
			return response.getStatusCode();
		}
		ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(ex.getClass(), ResponseStatus.class);
		if (declared != null) {
			return declared.code();
		}
		if (ex instanceof AccessDeniedException || ex instanceof AuthorizationException) {
			return HttpStatus.FORBIDDEN;
		}
		if (ex instanceof OptimisticLockingException || ex instanceof ConcurrencyFailureException) {
			return HttpStatus.CONFLICT;
		}
		return isWrongRequest(ex) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
	}

	private static boolean isWrongRequest(Throwable ex) {
		return ex instanceof HttpMessageNotReadableException || ex instanceof MultipartException
				|| ex instanceof ConstraintViolationException
				|| (ex instanceof TypeMismatchException && !(ex instanceof ConversionNotSupportedException));
	}

}
