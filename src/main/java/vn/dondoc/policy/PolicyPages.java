package vn.dondoc.policy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The table in force, its earlier versions, and files in its place. */
@Controller
class PolicyPages {

	private final Tables tables;

	private final Versions versions;

	private final Changes changes;

	private final DmnReader reader;

	private final PolicyTexts texts;

	private final MessageSource messages;

	PolicyPages(Tables tables, Versions versions, Changes changes, DmnReader reader, PolicyTexts texts,
			MessageSource messages) {
		this.tables = tables;
		this.versions = versions;
		this.changes = changes;
		this.reader = reader;
		this.texts = texts;
		this.messages = messages;
	}

	@GetMapping("/policy")
	String view(Viewer viewer, Model model, Locale locale) {
		Changes.requireSight(viewer);
		Table table = this.tables.newest();
		List<Saved> saved = this.versions.list();
		model.addAttribute("saved", saved);
		model.addAttribute("current", saved.get(0));
		this.texts.addConsequences(table.rows(), model, locale);
		return "policy/policy";
	}

	@PostMapping("/policy/file")
	String upload(@RequestParam(required = false) MultipartFile file, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String reason, Viewer viewer, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) throws IOException {
		Changes.requireHand(viewer);
		model.addAttribute("enteredReason", reason);
		try {
			if (file == null || file.isEmpty()) {
				throw new WrongTable("policy.file.none");
			}
			return saved(new Change(this.reader.read(file.getBytes()), version, Saved.Origin.FILE, null, reason),
					viewer, request, after);
		}
		catch (WrongTable | StalePolicy | SamePolicy ex) {
			return refused(ex, viewer, model, locale, response);
		}
	}

	@PostMapping("/policy/restore")
	String restore(@RequestParam int restored, @RequestParam int version, Viewer viewer, Model model, Locale locale,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes after) {
		Changes.requireHand(viewer);
		String reason = this.messages.getMessage("policy.versions.restore.reason", new Object[] { restored }, locale);
		try {
			return saved(new Change(this.tables.rows(restored), version, Saved.Origin.RESTORED, restored, reason),
					viewer, request, after);
		}
		catch (WrongTable | StalePolicy | SamePolicy ex) {
			return refused(ex, viewer, model, locale, response);
		}
	}

	private String saved(Change change, Viewer viewer, HttpServletRequest request, RedirectAttributes after) {
		after.addFlashAttribute("savedVersion", this.changes.save(change, viewer, request));
		return "redirect:/policy";
	}

	private String refused(RuntimeException ex, Viewer viewer, Model model, Locale locale,
			HttpServletResponse response) {
		response.setStatus(PolicyTexts.status(ex));
		model.addAttribute("problem", this.messages.getMessage((MessageSourceResolvable) ex, locale));
		this.texts.addFaults(ex, model, locale);
		return view(viewer, model, locale);
	}

}
