package vn.dondoc.lifecycle;

import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A task that waits in another's name: the page that offers it, and the same for
 * programs.
 */
@Controller
class TakeOverController {

	private final TakeOvers takeOvers;

	private final Tasks tasks;

	TakeOverController(TakeOvers takeOvers, Tasks tasks) {
		this.takeOvers = takeOvers;
		this.tasks = tasks;
	}

	@GetMapping("/assignments/{number}/take-over")
	String offer(@PathVariable String number, Viewer viewer, Model model) {
		this.tasks.requireVisible(number, viewer);
		return this.takeOvers.offer(number, viewer).map((held) -> {
			model.addAttribute("held", held);
			return "lifecycle/take-over";
		}).orElseGet(() -> "redirect:" + this.tasks.pageOf(number, viewer));
	}

	@PostMapping("/assignments/{number}/take-over")
	String take(@PathVariable String number, Viewer viewer) {
		this.tasks.requireVisible(number, viewer);
		this.takeOvers.take(number, viewer);
		return "redirect:" + this.tasks.pageOf(number, viewer);
	}

	@PostMapping("/api/assignments/{number}/take-over")
	@ResponseBody
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeOver(@PathVariable String number, Viewer viewer) {
		this.tasks.requireVisible(number, viewer);
		this.takeOvers.take(number, viewer);
	}

}
