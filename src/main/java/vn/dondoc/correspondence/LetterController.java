package vn.dondoc.correspondence;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.notification.Resending;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The letters, for programs. */
@RestController
@RequestMapping("/api/letters")
class LetterController {

	private final LetterQueries letters;

	private final ReachQueries reach;

	private final Resending resending;

	LetterController(LetterQueries letters, ReachQueries reach, Resending resending) {
		this.letters = letters;
		this.reach = reach;
		this.resending = resending;
	}

	@GetMapping
	Answer list(@RequestParam(defaultValue = "FAILED") LetterState state,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer) {
		return new Answer(this.letters.list(state, page, viewer), page, LetterQueries.PAGE,
				this.letters.count(state, viewer));
	}

	@GetMapping("/{id:\\d{1,18}}")
	LetterQueries.LetterText one(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.letters.one(id, viewer).orElseThrow(UnknownLetter::new);
	}

	@PostMapping("/{id:\\d{1,18}}/resend")
	Resent resend(@PathVariable long id, Viewer viewer) {
		this.letters.one(id, viewer).orElseThrow(UnknownLetter::new);
		int resent = this.resending.again(List.of(id), viewer.username());
		if (resent == 0) {
			throw new NotGivenUp();
		}
		return new Resent(resent);
	}

	@PostMapping("/resend")
	Resent resendAll(@RequestParam Failure failure, Viewer viewer) {
		return new Resent(this.resending.again(this.letters.failed(failure, viewer), viewer.username()));
	}

	@GetMapping("/server")
	ReachQueries.MailServer server(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR, Roles.SUPERVISOR);
		return this.reach.server();
	}

	@GetMapping("/unreachable")
	List<ReachQueries.Unreachable> unreachable(Viewer viewer) {
		return this.reach.unreachable(viewer);
	}

	/** One page of letters. */
	record Answer(List<LetterLine> items, int page, int size, long total) {
	}

	/** How many go out again. */
	record Resent(int resent) {
	}

}
