package vn.dondoc.organisation;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SubstitutionPages {

	private final Substitutions substitutions;

	private final MessageSource messages;

	SubstitutionPages(Substitutions substitutions, MessageSource messages) {
		this.substitutions = substitutions;
		this.messages = messages;
	}

	@GetMapping("/substitutions")
	String list(@RequestParam(required = false) String absent, Viewer viewer, Model model) {
		return page(absent, viewer, model);
	}

	@PostMapping("/substitutions")
	String record(@Valid @ModelAttribute("entered") NewSubstitution entered, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes after, HttpServletResponse response, Locale locale) {
		if (!errors.hasErrors()) {
			try {
				after.addFlashAttribute("recorded", this.substitutions.record(entered, viewer));
				return "redirect:/substitutions";
			}
			catch (Refusal refusal) {
				model.addAttribute("problem", this.messages.getMessage(refusal.getDetailMessageCode(),
						refusal.getDetailMessageArguments(), locale));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return page(entered.absent(), viewer, model);
	}

	@PostMapping("/substitutions/{id}/end")
	String end(@PathVariable long id, Viewer viewer, RedirectAttributes after) {
		after.addFlashAttribute("ended", this.substitutions.end(id, viewer));
		return "redirect:/substitutions";
	}

	private String page(String asked, Viewer viewer, Model model) {
		List<Person> absentees = this.substitutions.absentees(viewer);
		Person absent = absentees.stream()
			.filter((person) -> person.username().equals((asked != null) ? asked : viewer.username()))
			.findFirst()
			.orElse((absentees.size() == 1) ? absentees.get(0) : null);
		model.addAttribute("absentees", absentees);
		model.addAttribute("absent", absent);
		if (absent != null) {
			model.addAttribute("candidates", this.substitutions.candidates(absent.username(), viewer));
		}
		model.addAttribute("substitutions", this.substitutions.list(viewer));
		if (!model.containsAttribute("entered")) {
			model.addAttribute("entered", new NewSubstitution(null, null, null, null));
		}
		return "organisation/substitutions";
	}

}
