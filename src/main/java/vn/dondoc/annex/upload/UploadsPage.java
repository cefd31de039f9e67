package vn.dondoc.annex.upload;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import vn.dondoc.annex.AnnexFile;
import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.AnnexReading;
import vn.dondoc.annex.AnnexRefused;
import vn.dondoc.annex.Corrections;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where files are uploaded, and those that were. */
@Controller
class UploadsPage {

	static final String PATH = "/annexes";

	private final Uploads uploads;

	private final TakenAnnexes taken;

	private final AnnexIntake intake;

	private final MessageSource messages;

	UploadsPage(Uploads uploads, TakenAnnexes taken, AnnexIntake intake, MessageSource messages) {
		this.uploads = uploads;
		this.taken = taken;
		this.intake = intake;
		this.messages = messages;
	}

	@GetMapping(PATH)
	String list(@RequestParam(required = false) String refused, Model model, Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		model.addAttribute("tooLarge", "too-large".equals(refused));
		show(model);
		return "annex/uploads";
	}

	@PostMapping(PATH)
	ModelAndView upload(UploadForm form, Model model, Viewer viewer, Locale locale) throws IOException {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		if (!form.hasFile()) {
			return refused(form, "file", this.messages.getMessage("annexes.upload.noFile", null, locale), model);
		}
		if (form.dateUnclear()) {
			return refused(form, "documentDate", this.messages.getMessage("annexes.upload.dateUnclear", null, locale),
					model);
		}
		AnnexFile file = new AnnexFile(form.fileName(), form.file().getBytes(), form.defaults());
		try {
			AnnexReading reading = this.intake.preview(file, Corrections.none());
			UUID id = this.uploads.keep(file, reading.sha256(), viewer.username());
			return new ModelAndView("redirect:" + PATH + "/" + id);
		}
		catch (AnnexRefused ex) {
			boolean deadline = ex.reason() == AnnexRefused.Reason.DEFAULT_DEADLINE_UNCLEAR;
			return refused(form, deadline ? "deadline" : "file", ex.getMessage(), model);
		}
	}

	private ModelAndView refused(UploadForm form, String field, String reason, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("wrong", field);
		model.addAttribute("reason", reason);
		show(model);
		return new ModelAndView("annex/uploads", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private void show(Model model) {
		model.addAttribute("waiting", this.uploads.waiting());
		model.addAttribute("taken", this.taken.latest());
		model.addAttribute("takenCount", this.taken.count());
	}

}
