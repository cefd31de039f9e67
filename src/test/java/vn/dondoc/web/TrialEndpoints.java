package vn.dondoc.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.camunda.bpm.engine.OptimisticLockingException;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints that fail in every way, and one that says who is asking. */
@RestController
class TrialEndpoints {

	@GetMapping("/api/trial/viewer")
	Viewer viewer(Viewer viewer) {
		return viewer;
	}

	@PostMapping("/api/trial")
	Entry post(@Valid @RequestBody Entry entry) {
		return entry;
	}

	@PostMapping("/api/trial/file")
	long file(@RequestParam MultipartFile file) {
		return file.getSize();
	}

	@GetMapping("/api/trial/page")
	int page(@RequestParam @Min(0) int page) {
		return page;
	}

	@GetMapping({ "/api/trial/fails", "/trial/fails" })
	String fails(@RequestParam String how) {
		throw switch (how) {
			case "stale" -> new OptimisticLockingException("ENGINE-03005 stale");
			case "denied" -> new AccessDeniedException("secret reason");
			case "chosen" -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "Thiếu cơ quan chủ trì.");
			case "domain" -> new NotNow();
			case "argument" -> new IllegalArgumentException("internal words");
			default -> new IllegalStateException("internal words");
		};
	}

	@GetMapping("/api/trial/half")
	void half(HttpServletResponse response) throws IOException {
		response.getOutputStream().write(new byte[100_000]);
		throw new IllegalStateException("internal words");
	}

	record Entry(@NotBlank String title, LocalDate due, List<String> words) {
	}

	@ResponseStatus(HttpStatus.CONFLICT)
	static class NotNow extends RuntimeException implements MessageSourceResolvable {

		@Override
		public String[] getCodes() {
			return new String[] { "typeMismatch" };
		}

	}

}
