package vn.dondoc.review;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a review by hand: what is wanted, who would be asked, then the opening. */
@Controller
class NewReviewPages {

	private final Reviews reviews;

	private final MessageSource messages;

	NewReviewPages(Reviews reviews, MessageSource messages) {
		this.reviews = reviews;
		this.messages = messages;
	}

	@GetMapping("/reviews/new")
	String preview(@ModelAttribute("wanted") NewReview wanted, BindingResult errors, Viewer viewer, Model model) {
		viewer.require(Roles.STANDING_BODY);
		if (!wanted.isEmpty()) {
			this.reviews.check(wanted, errors);
		}
		return page(wanted, errors, model);
	}

	@PostMapping("/reviews")
	String open(@ModelAttribute("wanted") NewReview wanted, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes after, HttpServletResponse response, Locale locale) {
		viewer.require(Roles.STANDING_BODY);
		this.reviews.check(wanted, errors);
		if (!errors.hasErrors()) {
			try {
				Reviews.Opened opened = this.reviews.open(wanted, viewer.username());
				after.addFlashAttribute("opened", opened.isNew());
				return "redirect:/reviews/" + opened.number();
			}
			catch (ReviewRefused refusal) {
				model.addAttribute("problem", this.messages.getMessage(refusal, locale));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return page(wanted, errors, model);
	}

	private String page(NewReview wanted, BindingResult errors, Model model) {
		List<NewReviews.Candidate> concerned = this.reviews.candidates(wanted);
		model.addAttribute("concerned", concerned);
		model.addAttribute("choices",
				this.reviews.candidates(new NewReview(null, null, List.of(), wanted.document(), wanted.dueTo())));
		model.addAttribute("lines", concerned.stream().mapToInt(NewReviews.Candidate::lines).sum());
		model.addAttribute("asked", concerned.stream().mapToInt(NewReviews.Candidate::asked).sum());
		model.addAttribute("agencies", concerned.stream().filter((agency) -> agency.lines() > 0).count());
		model.addAttribute("ready", !errors.hasErrors() && !wanted.isEmpty());
		return "review/new";
	}

}
