package vn.dondoc.annex.upload;

import java.util.Optional;
import java.util.UUID;

import vn.dondoc.annex.upload.Listing.Show;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One uploaded file: what it says, issuing it, and the work beginning. */
@Controller
class UploadPage {

	private static final String PATH = UploadsPage.PATH + "/{id}";

	private final Uploads uploads;

	private final UploadReader reader;

	private final UploadIssue issue;

	private final IssuedRows rows;

	private final Agencies agencies;

	UploadPage(Uploads uploads, UploadReader reader, UploadIssue issue, IssuedRows rows, Agencies agencies) {
		this.uploads = uploads;
		this.reader = reader;
		this.issue = issue;
		this.rows = rows;
		this.agencies = agencies;
	}

	/**
	 * The file's rows.
	 * @param show which rows; the name of a {@link Show} in any case
	 * @param at position of the row to come back to
	 * @param edit position of the row that is open for editing
	 */
	@GetMapping(PATH)
	String show(@PathVariable UUID id, @RequestParam(required = false) String show,
			@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "0") int at,
			@RequestParam(defaultValue = "0") int edit, Model model, Viewer viewer) {
		require(viewer);
		UploadView view = this.reader.view(this.uploads.get(id));
		model.addAttribute("view", view);
		model.addAttribute("shows", Show.values());
		model.addAttribute("listing", Listing.of(view, Show.of(show, view), page, (edit > 0) ? edit : at));
		Optional<RowView> edited = view.rows()
			.stream()
			.filter((row) -> row.row().position() == edit && !row.issued())
			.findFirst();
		model.addAttribute("edit", edited.map((row) -> edit).orElse(0));
		edited.ifPresent((row) -> {
			model.addAttribute("fields", FieldText.of(row, this.agencies.directory()));
			model.addAttribute("agencies", this.agencies.directory().all());
		});
		return "annex/upload";
	}

	@PostMapping(PATH + "/issue")
	String issue(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean skipErrors, Viewer viewer,
			RedirectAttributes redirect) {
		require(viewer);
		if (!this.issue.issue(id, skipErrors, viewer.username())) {
			redirect.addFlashAttribute("refused", true);
		}
		return "redirect:" + UploadsPage.PATH + "/" + id;
	}

	@PostMapping(PATH + "/delete")
	String delete(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
		require(viewer);
		Upload upload = this.uploads.get(id);
		if (!this.uploads.delete(id)) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		redirect.addFlashAttribute("dropped", upload.fileName());
		return "redirect:" + UploadsPage.PATH;
	}

	@GetMapping("/api" + PATH + "/progress")
	@ResponseBody
	StartProgress progress(@PathVariable UUID id, Viewer viewer) {
		require(viewer);
		return this.rows.progress(this.uploads.get(id).id());
	}

	private static void require(Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
	}

}
