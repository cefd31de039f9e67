package vn.dondoc.correspondence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.notification.Resending;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators and supervisors see what does not arrive, and send it again. */
@Controller
class LetterPages {

	private final LetterQueries letters;

	private final ReachQueries reach;

	private final Resending resending;

	LetterPages(LetterQueries letters, ReachQueries reach, Resending resending) {
		this.letters = letters;
		this.reach = reach;
		this.resending = resending;
	}

	@GetMapping("/letters")
	String list(@RequestParam(defaultValue = "FAILED") LetterState state,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer, Model model) {
		Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
		for (LetterState each : LetterState.values()) {
			counts.put(each, this.letters.count(each, viewer));
		}
		model.addAttribute("state", state);
		model.addAttribute("counts", counts);
		model.addAttribute("letters", this.letters.list(state, page, viewer));
		model.addAttribute("failures", this.letters.failures(viewer));
		model.addAttribute("page", page);
		model.addAttribute("more", counts.get(state) > (page + 1L) * LetterQueries.PAGE);
		model.addAttribute("server", this.reach.server());
		model.addAttribute("unreachable", this.reach.unreachable(viewer));
		model.addAttribute("administrator", viewer.has(Roles.ADMINISTRATOR));
		return "correspondence/letters";
	}

	@GetMapping("/letters/{id:\\d{1,18}}")
	String one(@PathVariable long id, Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		model.addAttribute("one", this.letters.one(id, viewer).orElseThrow(UnknownLetter::new));
		return "correspondence/letter";
	}

	@PostMapping("/letters/{id:\\d{1,18}}/resend")
	String resend(@PathVariable long id, Viewer viewer, RedirectAttributes after) {
		this.letters.one(id, viewer).orElseThrow(UnknownLetter::new);
		return resent(List.of(id), viewer, after);
	}

	@PostMapping("/letters/resend")
	String resendAll(@RequestParam Failure failure, Viewer viewer, RedirectAttributes after) {
		return resent(this.letters.failed(failure, viewer), viewer, after);
	}

	private String resent(List<Long> ids, Viewer viewer, RedirectAttributes after) {
		after.addFlashAttribute("resent", this.resending.again(ids, viewer.username()));
		return "redirect:/letters";
	}

}
