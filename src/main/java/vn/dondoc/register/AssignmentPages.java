package vn.dondoc.register;

import java.time.Clock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.directive.Priority;
import vn.dondoc.organisation.OfficerChoices;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The assignments as a list, from which people act on many at once; the forms of the page
 * are answered by package bulk.
 */
@Controller
class AssignmentPages {

	private static final int MOST = 500;

	private final AssignmentQueries assignments;

	private final DirectiveTitles titles;

	private final FilterChoices choices;

	private final OfficerChoices officers;

	private final Clock clock;

	AssignmentPages(AssignmentQueries assignments, DirectiveTitles titles, FilterChoices choices,
			OfficerChoices officers, Clock clock) {
		this.assignments = assignments;
		this.titles = titles;
		this.choices = choices;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * @param ticked whether all that the page shows is chosen already
	 */
	@GetMapping("/assignments")
	String list(@ModelAttribute("asked") AssignmentFilter asked,
			@RequestParam(defaultValue = "0") @Min(0) @Max(100_000) int page,
			@RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int size,
			@RequestParam(defaultValue = "false") boolean ticked, Viewer viewer, Model model) {
		AssignmentFilter filter = asked.orOpen();
		Page<AssignmentLine> found = this.assignments.list(filter, AssignmentOrder.DEADLINE, page, size, viewer);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("titles", this.titles.of(found.items()));
		model.addAttribute("ticked", ticked);
		model.addAttribute("most", MOST);
		boolean past = Standing.of(filter, viewer, this.clock).past();
		model.addAttribute("past", past);
		model.addAttribute("shows", AssignmentChoice.of(past));
		model.addAttribute("supervisor", this.choices.supervisor(filter.supervisor()));
		model.addAttribute("priorities", Priority.values());
		model.addAttribute("choices", this.choices.of(viewer));
		model.addAttribute("officers", this.officers.of(viewer));
		model.addAttribute("previous", with("page", Math.min(page - 1, found.last()), "ticked"));
		model.addAttribute("next", with("page", page + 1L, "ticked"));
		model.addAttribute("everything", with("size", MOST, "page") + "&ticked=true");
		model.addAttribute("here", query(ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("ticked")));
		return "register/assignments";
	}

	private static String with(String parameter, Object value, String without) {
		return "?" + query(ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam(without)
			.replaceQueryParam(parameter, value));
	}

	private static String query(org.springframework.web.util.UriComponentsBuilder address) {
		String query = address.build().getQuery();
		return (query != null) ? query : "";
	}

}
