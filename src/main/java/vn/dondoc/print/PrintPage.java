package vn.dondoc.print;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people choose what to print, see it before, and get the file. */
@Controller
class PrintPage {

	private final Printing printing;

	private final Letterheads letterheads;

	private final DocumentNames documents;

	private final Agencies agencies;

	private final MessageSource messages;

	PrintPage(Printing printing, Letterheads letterheads, DocumentNames documents, Agencies agencies,
			MessageSource messages) {
		this.printing = printing;
		this.letterheads = letterheads;
		this.documents = documents;
		this.agencies = agencies;
		this.messages = messages;
	}

	@GetMapping("/print")
	String print(@RequestParam(defaultValue = "statistics") String kind, @ModelAttribute("asked") Selection asked,
			@RequestParam(defaultValue = "false") boolean noLetters, Viewer viewer, Model model, Locale locale) {
		Printing.requireSight(viewer);
		model.addAttribute("kind", kind);
		show(viewer, model);
		if (!model.containsAttribute("letterhead")) {
			model.addAttribute("letterhead", this.letterheads.of(viewer));
		}
		try {
			Selection selection = this.printing.complete(asked, viewer);
			model.addAttribute("asked", selection);
			model.addAttribute("preview", Preview.of(this.printing.annex(kind, selection, viewer)));
			model.addAttribute("query", query());
			if (noLetters) {
				model.addAttribute("problem", this.messages.getMessage(new NoLetters(selection.asOf()), locale));
			}
		}
		catch (WrongSelection wrong) {
			model.addAttribute("problem", this.messages.getMessage(wrong, locale));
		}
		return "print/print";
	}

	/** Remembers what the office writes on everything. */
	@PostMapping("/print/letterhead")
	String save(@ModelAttribute("letterhead") @Valid Letterhead letterhead, BindingResult binding, Viewer viewer,
			Model model, RedirectAttributes next) {
		Printing.requireSight(viewer);
		if (!Letterheads.mayKeep(viewer)) {
			throw new ForeignLetterhead();
		}
		if (binding.hasErrors()) {
			model.addAttribute("kind", "statistics");
			model.addAttribute("asked", Selection.of(this.printing.today()));
			show(viewer, model);
			return "print/print";
		}
		this.letterheads.save(letterhead, viewer);
		next.addFlashAttribute("saved", true);
		return "redirect:/print";
	}

	private void show(Viewer viewer, Model model) {
		List<Agency> choices = this.agencies.directory()
			.all()
			.stream()
			.filter((agency) -> !agency.collective() && viewer.sees(agency.code()))
			.sorted(Comparator.comparing(Agency::name, Collator.getInstance(Wording.VIETNAMESE)))
			.toList();
		model.addAttribute("kinds", this.printing.kinds());
		model.addAttribute("agencies", choices);
		model.addAttribute("documents", this.documents.byKey(viewer).keySet().stream().sorted().toList());
		model.addAttribute("groupings", Selection.Grouping.values());
		model.addAttribute("mayKeep", Letterheads.mayKeep(viewer));
		model.addAttribute("mayChase", viewer.has(Roles.STANDING_BODY) || viewer.has(Roles.SUPERVISOR));
	}

	/** What was asked, to be asked again as a file. */
	private static String query() {
		String query = ServletUriComponentsBuilder.fromCurrentRequest()
			.replaceQueryParam("kind")
			.replaceQueryParam("lang")
			.replaceQueryParam("noLetters")
			.build()
			.getQuery();
		return (query != null) ? query + "&" : "";
	}

}
