package vn.dondoc.annex.upload;

import java.util.Locale;
import java.util.UUID;

import vn.dondoc.annex.AnnexRefused;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what was forgotten when a file was uploaded, and goes back to it. */
@Controller
class DefaultsController {

	private final UploadDefaults defaults;

	private final MessageSource messages;

	DefaultsController(UploadDefaults defaults, MessageSource messages) {
		this.defaults = defaults;
		this.messages = messages;
	}

	@PostMapping(UploadsPage.PATH + "/{id}/defaults")
	String change(@PathVariable UUID id, UploadForm form, Viewer viewer, RedirectAttributes redirect, Locale locale) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		if (form.dateUnclear()) {
			redirect.addFlashAttribute("reason", this.messages.getMessage("annexes.upload.dateUnclear", null, locale));
		}
		else {
			try {
				this.defaults.change(id, form.defaults());
			}
			catch (AnnexRefused ex) {
				redirect.addFlashAttribute("reason", ex.getMessage());
			}
		}
		return "redirect:" + UploadsPage.PATH + "/" + id;
	}

}
