package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reviews as pages: the list, one of them, and its sheet for printing. */
@Controller
class ReviewPages {

	private final ReviewQueries queries;

	private final Answering answering;

	private final OpenReviews open;

	private final Clock clock;

	ReviewPages(ReviewQueries queries, Answering answering, OpenReviews open, Clock clock) {
		this.queries = queries;
		this.answering = answering;
		this.open = open;
		this.clock = clock;
	}

	@GetMapping("/reviews")
	String list(Viewer viewer, Model model) {
		model.addAttribute("reviews", this.queries.list(viewer));
		model.addAttribute("mayOpen", viewer.has(Roles.STANDING_BODY));
		return "review/reviews";
	}

	@GetMapping("/reviews/{number}")
	String review(@PathVariable String number, Viewer viewer, Model model) {
		model.addAttribute("review", this.queries.find(number, viewer));
		model.addAttribute("mine", this.open.answeredBy(number, viewer.username()));
		return "review/review";
	}

	/** Ready to print, or to be kept as PDF by the browser's printing. */
	@GetMapping("/reviews/{number}/sheet")
	String sheet(@PathVariable String number, Viewer viewer, Model model) {
		Review review = this.queries.find(number, viewer);
		LocalDate today = VietnamTime.today(this.clock);
		model.addAttribute("review", review);
		model.addAttribute("today", today);
		// What was answered is known for good only then
		model.addAttribute("preliminary", !today.isAfter(review.answerBy()) && !review.done());
		return "review/sheet";
	}

	/** Where the list leads whoever has to answer. */
	@GetMapping("/reviews/{number}/task")
	String task(@PathVariable String number, Viewer viewer) {
		this.queries.find(number, viewer);
		return "redirect:" + this.answering.pageOf(this.open.answeredBy(number, viewer.username()), viewer)
			.orElse("/reviews/" + number);
	}

	/** Where letters lead, which know the assignment only. */
	@GetMapping("/assignments/{number}/review")
	String ofAssignment(@PathVariable String number, Viewer viewer) {
		List<AgencyReview> asking = this.open.asking(number);
		return "redirect:" + this.answering.pageOf(asking, viewer)
			.orElse("/directives/" + (number.contains(".") ? Assignment.directiveOf(number) : number));
	}

	/** Takes the task over from a colleague who has it. */
	@PostMapping("/reviews/{number}/take")
	String take(@PathVariable String number, @RequestParam String agency, Viewer viewer) {
		this.answering.take(new AgencyReview(number, agency), viewer);
		return "redirect:/reviews/" + number + "/task";
	}

}
