package vn.dondoc.account;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.security.SecurityEventKind;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The record of security, for administrators. */
@Controller
class SecurityEventPages {

	private final SecurityEventQueries events;

	private final Account account;

	SecurityEventPages(SecurityEventQueries events, Account account) {
		this.events = events;
		this.account = account;
	}

	@GetMapping("/security-events")
	String page(@RequestParam(required = false) SecurityEventKind kind, @RequestParam(required = false) String person,
			@RequestParam(required = false) LocalDate day,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		SecurityEventQueries.Filter filter = new SecurityEventQueries.Filter(kind, person, day);
		List<SecurityEventQueries.Row> rows = this.events.find(filter, page);
		model.addAttribute("filter", filter);
		model.addAttribute("kinds", SecurityEventKind.values());
		model.addAttribute("events", rows.subList(0, Math.min(rows.size(), SecurityEventQueries.PAGE)));
		model.addAttribute("more", rows.size() > SecurityEventQueries.PAGE);
		model.addAttribute("page", page);
		return "account/security-events";
	}

	@GetMapping("/api/security-events")
	@ResponseBody
	Answer list(@RequestParam(required = false) SecurityEventKind kind, @RequestParam(required = false) String person,
			@RequestParam(required = false) LocalDate day,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		List<SecurityEventQueries.Row> rows = this.events.find(new SecurityEventQueries.Filter(kind, person, day),
				page);
		return new Answer(rows.subList(0, Math.min(rows.size(), SecurityEventQueries.PAGE)),
				rows.size() > SecurityEventQueries.PAGE);
	}

	@PostMapping("/security-events/sign-out")
	String signOut(@RequestParam String person, Viewer viewer, HttpServletRequest request, RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		int ended = this.account.signOutEverywhere(person, viewer.username(), request);
		after.addFlashAttribute("ended", ended);
		after.addAttribute("person", person);
		return "redirect:/security-events";
	}

	/** One page of events, and whether there are older ones. */
	record Answer(List<SecurityEventQueries.Row> items, boolean more) {
	}

}
