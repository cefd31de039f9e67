package vn.dondoc.bulk;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.organisation.OfficerChoices;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers the forms of the list of assignments. Whatever was not done stays chosen, with
 * what was entered, for another try.
 */
@Controller
class BulkPages {

	private final BulkRun run;

	private final BulkTitles titles;

	private final OfficerChoices officers;

	private final MessageSource messages;

	BulkPages(BulkRun run, BulkTitles titles, OfficerChoices officers, MessageSource messages) {
		this.run = run;
		this.titles = titles;
		this.officers = officers;
		this.messages = messages;
	}

	/**
	 * @param sent each action's own fields by its key, such as {@code extend.reason}
	 */
	@PostMapping("/assignments/bulk")
	String act(@RequestParam(required = false) List<String> number, @RequestParam Map<String, String> sent,
			Viewer viewer, Model model, HttpServletRequest request, HttpServletResponse response) {
		List<String> numbers = (number != null) ? number.stream().limit(BulkOrder.MOST + 1L).toList() : List.of();
		String action = sent.get("action");
		BulkEntry entry = new BulkEntry(action, numbers, sent.get(action + ".reason"), sent.get("date"),
				sent.get("officer"));
		try {
			List<BulkItem> items = this.run.run(BulkOrder.of(entry), viewer, request);
			model.addAttribute("done", items.stream().filter(BulkItem::ok).toList());
			model.addAttribute("refused", items.stream().filter((item) -> !item.ok()).toList());
		}
		catch (BulkRefused refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("problem", this.messages.getMessage(refusal, LocaleContextHolder.getLocale()));
			model.addAttribute("done", List.of());
			model.addAttribute("refused", numbers.stream().map((one) -> BulkItem.refused(one, null)).toList());
		}
		model.addAttribute("action", BulkAction.of(action).map(BulkAction::key).orElse(null));
		model.addAttribute("entered", entry);
		model.addAttribute("titles", this.titles.of(numbers, viewer));
		model.addAttribute("officers", this.officers.of(viewer));
		model.addAttribute("back", sent.getOrDefault("back", ""));
		return "bulk/result";
	}

}
