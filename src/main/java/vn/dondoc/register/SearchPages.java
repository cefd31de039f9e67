package vn.dondoc.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the search box of every page leads to. */
@Controller
class SearchPages {

	private static final int PAGE_SIZE = 20;

	private final SearchQueries search;

	SearchPages(SearchQueries search) {
		this.search = search;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page, Viewer viewer, Model model) {
		SearchWords words = SearchWords.of(q);
		model.addAttribute("q", words.typed());
		model.addAttribute("words", words);
		model.addAttribute("found", this.search.find(words.typed(), page, PAGE_SIZE, viewer));
		return "register/search";
	}

	@GetMapping("/api/search")
	@ResponseBody
	Page<Finding> find(@RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "0") @Min(0) @Max(1_000) int page, Viewer viewer) {
		return this.search.find(q, page, PAGE_SIZE, viewer);
	}

}
