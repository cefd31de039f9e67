package vn.dondoc.office;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.office.Templates.Change;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Word templates: which are in force, and others in their place. */
@Controller
class TemplatePages {

	private final Templates templates;

	private final TemplateCheck check;

	private final MessageSource messages;

	TemplatePages(Templates templates, TemplateCheck check, MessageSource messages) {
		this.templates = templates;
		this.check = check;
		this.messages = messages;
	}

	/** What the page shows of a template. */
	record View(String name, int current, List<Templates.Saved> versions) {
	}

	static void requireHand(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR, Roles.STANDING_BODY);
	}

	@GetMapping("/templates")
	String view(Viewer viewer, Model model) {
		requireHand(viewer);
		model.addAttribute("templates", Templates.NAMES.stream().map((name) -> {
			List<Templates.Saved> versions = this.templates.versions(name);
			return new View(name, versions.isEmpty() ? 0 : versions.get(0).version(), versions);
		}).toList());
		model.addAttribute("fields", Field.TEXTS);
		return "office/templates";
	}

	@PostMapping("/templates/{name}")
	String upload(@PathVariable String name, @RequestParam(required = false) MultipartFile file,
			@RequestParam(defaultValue = "0") int version, @RequestParam(defaultValue = "") String reason,
			Viewer viewer, Model model, Locale locale, HttpServletResponse response, RedirectAttributes after)
			throws IOException {
		requireHand(viewer);
		this.templates.newest(name);
		model.addAttribute("enteredReason", reason);
		try {
			if (file == null || file.isEmpty()) {
				throw new TemplateRefused("none");
			}
			if (file.getSize() > TemplatePackage.MOST_BYTES) {
				throw new TemplateRefused("large", TemplatePackage.MOST_BYTES >> 20);
			}
			TemplateCheck.Checked checked = this.check.require(name, file.getBytes());
			int saved = this.templates.save(name, checked.file(), new Change(version, viewer.username(), reason));
			after.addFlashAttribute("hints", texts(checked.hints(), locale));
			return done(name, saved, after);
		}
		catch (TemplateRefused ex) {
			return refused(name, HttpStatus.UNPROCESSABLE_ENTITY, texts(ex.faults(), locale), viewer, model, response);
		}
		catch (StaleTemplate ex) {
			return refused(name, HttpStatus.PRECONDITION_FAILED, texts(List.of(ex), locale), viewer, model, response);
		}
	}

	@PostMapping("/templates/{name}/restore")
	String restore(@PathVariable String name, @RequestParam int restored, @RequestParam int version, Viewer viewer,
			Model model, Locale locale, HttpServletResponse response, RedirectAttributes after) {
		requireHand(viewer);
		String reason = this.messages.getMessage("templates.restore.reason." + (restored != 0),
				new Object[] { restored }, locale);
		try {
			return done(name, this.templates.restore(name, restored, new Change(version, viewer.username(), reason)),
					after);
		}
		catch (StaleTemplate ex) {
			return refused(name, HttpStatus.PRECONDITION_FAILED, texts(List.of(ex), locale), viewer, model, response);
		}
	}

	private static String done(String name, int version, RedirectAttributes after) {
		after.addFlashAttribute("done", name);
		after.addFlashAttribute("doneVersion", version);
		return "redirect:/templates#" + name;
	}

	private String refused(String name, HttpStatus status, List<String> faults, Viewer viewer, Model model,
			HttpServletResponse response) {
		response.setStatus(status.value());
		model.addAttribute("refused", name);
		model.addAttribute("faults", faults);
		return view(viewer, model);
	}

	private List<String> texts(List<? extends MessageSourceResolvable> said, Locale locale) {
		return said.stream().map((one) -> this.messages.getMessage(one, locale)).toList();
	}

}
