package vn.dondoc.lifecycle;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import vn.dondoc.assignment.ReassignDraft;
import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Another officer for an assignment: the head's page, and the same for programs. */
@Controller
class ReassignController {

	private final Reassignment reassignment;

	private final Tasks tasks;

	private final MessageSource messages;

	ReassignController(Reassignment reassignment, Tasks tasks, MessageSource messages) {
		this.reassignment = reassignment;
		this.tasks = tasks;
		this.messages = messages;
	}

	@GetMapping("/assignments/{number}/reassign")
	String offer(@PathVariable String number, Viewer viewer, Model model) {
		model.addAttribute("entered", new ReassignDraft(null, null));
		return page(number, viewer, model);
	}

	@PostMapping("/assignments/{number}/reassign")
	String reassign(@PathVariable String number, @Valid @ModelAttribute("entered") ReassignDraft entered,
			BindingResult errors, Viewer viewer, Model model, HttpServletResponse response) {
		this.tasks.requireVisible(number, viewer);
		if (!errors.hasErrors()) {
			try {
				this.reassignment.reassign(number, entered, viewer.username());
				return "redirect:/directives/" + number.substring(0, number.indexOf('.'));
			}
			catch (WrongEntry refusal) {
				model.addAttribute("problem", this.messages.getMessage(refusal, LocaleContextHolder.getLocale()));
			}
			catch (WrongStep refusal) {
				model.addAttribute("problem", this.messages.getMessage(refusal, LocaleContextHolder.getLocale()));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return page(number, viewer, model);
	}

	@PostMapping("/api/assignments/{number}/reassign")
	@ResponseBody
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reassign(@PathVariable String number, @Valid @RequestBody ReassignDraft entered, Viewer viewer) {
		this.tasks.requireVisible(number, viewer);
		this.reassignment.reassign(number, entered, viewer.username());
	}

	private String page(String number, Viewer viewer, Model model) {
		this.tasks.requireVisible(number, viewer);
		model.addAttribute("offer", this.reassignment.offer(number, viewer.username()));
		return "lifecycle/reassign";
	}

}
