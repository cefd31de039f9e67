package vn.dondoc.extension;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import vn.dondoc.assignment.AssignmentNumbers;
import vn.dondoc.assignment.WrongEntry;
import vn.dondoc.assignment.WrongStep;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The extensions of one assignment as a page, on which its agency proposes another. */
@Controller
class ExtensionPages {

	private final Extensions extensions;

	private final ExtensionOffer offer;

	private final AssignmentNumbers numbers;

	private final MessageSource messages;

	ExtensionPages(Extensions extensions, ExtensionOffer offer, AssignmentNumbers numbers, MessageSource messages) {
		this.extensions = extensions;
		this.offer = offer;
		this.numbers = numbers;
		this.messages = messages;
	}

	@GetMapping("/assignments/{number}/extension")
	String show(@PathVariable String number, Viewer viewer, Model model) {
		this.numbers.requireVisible(number, viewer);
		model.addAttribute("entered", Proposal.EMPTY);
		return page(number, viewer, model);
	}

	@PostMapping("/assignments/{number}/extension")
	String propose(@PathVariable String number, @Valid @ModelAttribute("entered") Proposal entered,
			BindingResult errors, Viewer viewer, Model model, RedirectAttributes after, HttpServletResponse response,
			Locale locale) {
		this.numbers.requireVisible(number, viewer);
		if (!errors.hasErrors()) {
			try {
				this.extensions.propose(number, entered, viewer.username());
				after.addFlashAttribute("proposed", true);
				return "redirect:/assignments/{number}/extension";
			}
			catch (WrongEntry refusal) {
				errors.rejectValue(refusal.field(), "", this.messages.getMessage(refusal, locale));
			}
			catch (WrongStep refusal) {
				model.addAttribute("problem", this.messages.getMessage(refusal, locale));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return page(number, viewer, model);
	}

	private String page(String number, Viewer viewer, Model model) {
		model.addAttribute("page", this.offer.of(number, viewer));
		return "extension/extension";
	}

}
