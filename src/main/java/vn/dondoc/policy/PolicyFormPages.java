package vn.dondoc.policy;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Editing the table. Rows come and go by requests, so that it works without scripts and
 * what was entered is never lost.
 */
@Controller
class PolicyFormPages {

	private final Tables tables;

	private final TableCheck check;

	private final Changes changes;

	private final PolicyTexts texts;

	private final MessageSource messages;

	PolicyFormPages(Tables tables, TableCheck check, Changes changes, PolicyTexts texts, MessageSource messages) {
		this.tables = tables;
		this.check = check;
		this.changes = changes;
		this.texts = texts;
		this.messages = messages;
	}

	@GetMapping("/policy/edit")
	String edit(Viewer viewer, Model model) {
		Changes.requireHand(viewer);
		int version = this.tables.newestDefinition().getVersion();
		return page(new PolicyForm(version, "", this.tables.newest().rows()), model);
	}

	@PostMapping(path = "/policy/edit", params = "add")
	String add(@RequestParam MultiValueMap<String, String> sent, Viewer viewer, Model model) {
		Changes.requireHand(viewer);
		model.addAttribute("added", true);
		return page(PolicyForm.of(sent).withRow(), model);
	}

	@PostMapping(path = "/policy/edit", params = "remove")
	String remove(@RequestParam MultiValueMap<String, String> sent, @RequestParam int remove, Viewer viewer,
			Model model) {
		Changes.requireHand(viewer);
		return page(PolicyForm.of(sent).withoutRow(remove), model);
	}

	@PostMapping(path = "/policy/edit", params = "preview")
	String preview(@RequestParam MultiValueMap<String, String> sent, Viewer viewer, Model model, Locale locale) {
		Changes.requireHand(viewer);
		PolicyForm form = PolicyForm.of(sent);
		List<Fault> faults = this.check.faults(form.rows());
		if (faults.isEmpty()) {
			this.texts.addConsequences(form.rows(), model, locale);
		}
		else {
			WrongTable wrong = new WrongTable(faults);
			this.texts.addFaults(wrong, model, locale);
			model.addAttribute("problem", this.messages.getMessage(wrong, locale));
		}
		return page(form, model);
	}

	@PostMapping(path = "/policy/edit", params = "save")
	String save(@RequestParam MultiValueMap<String, String> sent, Viewer viewer, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
		PolicyForm form = PolicyForm.of(sent);
		try {
			Change change = new Change(form.rows(), form.version(), Saved.Origin.PAGE, null, form.reason());
			after.addFlashAttribute("savedVersion", this.changes.save(change, viewer, request));
			return "redirect:/policy";
		}
		catch (WrongTable | StalePolicy | SamePolicy ex) {
			response.setStatus(PolicyTexts.status(ex));
			model.addAttribute("stale", ex instanceof StalePolicy);
			model.addAttribute("problem", this.messages.getMessage((MessageSourceResolvable) ex, locale));
			this.texts.addFaults(ex, model, locale);
			return page(form, model);
		}
	}

	private String page(PolicyForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("events", Vocabulary.EVENTS);
		model.addAttribute("priorities", Vocabulary.PRIORITIES);
		model.addAttribute("kinds", Vocabulary.AGENCY_KINDS);
		model.addAttribute("roles", Vocabulary.ROLES);
		return "policy/edit";
	}

}
