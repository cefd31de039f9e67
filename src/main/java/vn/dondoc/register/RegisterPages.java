package vn.dondoc.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.organisation.Substitutions;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The register as pages, and the first page, which leads into it. */
@Controller
class RegisterPages {

	private static final int PAGE_SIZE = 50;

	private final Register register;

	private final Morning morning;

	private final FilterChoices choices;

	private final Substitutions substitutions;

	RegisterPages(Register register, Morning morning, FilterChoices choices, Substitutions substitutions) {
		this.register = register;
		this.morning = morning;
		this.choices = choices;
		this.substitutions = substitutions;
	}

	@GetMapping("/")
	String home(Viewer viewer, Model model) {
		model.addAttribute("figures", this.morning.of(viewer));
		model.addAttribute("standsInFor", this.substitutions.heldBy(viewer));
		return "register/home";
	}

	@GetMapping("/directives")
	String list(@ModelAttribute("filter") DirectiveFilter filter,
			@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page, Viewer viewer, Model model) {
		Register.Listed listed = this.register.list(filter, Order.URGENCY, page, PAGE_SIZE, viewer);
		model.addAttribute("found", listed.page());
		model.addAttribute("overdue", listed.overdue());
		model.addAttribute("chosen", StatusChoice.of(filter.status()));
		model.addAttribute("statuses", StatusChoice.values());
		model.addAttribute("choices", this.choices.of(viewer));
		model.addAttribute("supervisor", this.choices.supervisor(filter.supervisor()));
		model.addAttribute("previous", page(Math.min(page - 1, listed.page().last())));
		model.addAttribute("next", page(page + 1L));
		return "register/directives";
	}

	private static String page(long page) {
		String query = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("page", page)
			.build()
			.getQuery();
		return "?" + query;
	}

}
