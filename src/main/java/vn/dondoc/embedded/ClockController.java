package vn.dondoc.embedded;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/clock")
@Conditional(NoDatabaseNamed.class)
class ClockController {

	private final MovableTime time;

	private final MessageSource messages;

	ClockController(MovableTime time, MessageSource messages) {
		this.time = time;
		this.messages = messages;
	}

	@GetMapping
	Reading read() {
		return new Reading(this.time.now());
	}

	@PutMapping
	Reading move(@RequestBody Wish wish, HttpServletRequest request, Locale locale) {
		if (!request.isUserInRole("administrator") && !request.isUserInRole("standing-body")) {
			throw new AccessDeniedException("Only an administrator or the standing body moves the clock");
		}
		this.time.moveTo(wished(wish, locale));
		return read();
	}

	private Instant wished(Wish wish, Locale locale) {
		try {
			return MovableTime.read(String.valueOf(wish.now())).toInstant();
		}
		catch (DateTimeException ex) {
			String detail = this.messages.getMessage("embedded.clock.invalid",
					new Object[] { Objects.toString(wish.now(), "") }, locale);
			throw new ErrorResponseException(HttpStatus.BAD_REQUEST,
					ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail), ex);
		}
	}

	record Reading(OffsetDateTime now) {
	}

	/** The time as sent, read by our own rules so that a mistake gets a clear answer. */
	record Wish(String now) {
	}

}
