package vn.dondoc.annex.upload;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.upload.RowCorrection.Spelling;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes corrections of a row and goes back to it. */
@Controller
class CorrectionController {

	private static final String TEXT = "text.";

	private static final int LONGEST = 20_000;

	private final RowCorrection correction;

	private final Agencies agencies;

	private final MessageSource messages;

	CorrectionController(RowCorrection correction, Agencies agencies, MessageSource messages) {
		this.correction = correction;
		this.agencies = agencies;
		this.messages = messages;
	}

	/**
	 * Corrects a row.
	 * @param form texts as {@code text.<field>}, or {@code reset} with the field whose
	 * printed text counts again; {@code remember} to keep a spelling for the next annexes
	 */
	@PostMapping(UploadsPage.PATH + "/{id}/rows/{position}")
	String correct(@PathVariable UUID id, @PathVariable int position, @RequestParam Map<String, String> form,
			@RequestParam(required = false) String show, Viewer viewer, RedirectAttributes redirect, Locale locale) {
		viewer.require(Roles.STANDING_BODY, Roles.ADMINISTRATOR);
		if (form.containsKey("reset")) {
			this.correction.reset(id, position, field(form.get("reset")));
		}
		else {
			Optional<Spelling> spelling = this.correction.correct(id, position, texts(form), viewer.username());
			if (form.containsKey("remember")) {
				redirect.addFlashAttribute("remembered", remember(spelling, locale));
			}
		}
		if (show != null) {
			redirect.addAttribute("show", show);
		}
		redirect.addAttribute("at", position);
		return "redirect:" + UploadsPage.PATH + "/" + id + "#row-" + position;
	}

	private static Map<String, String> texts(Map<String, String> form) {
		Map<String, String> texts = new LinkedHashMap<>();
		form.forEach((name, text) -> {
			if (name.startsWith(TEXT)) {
				texts.put(field(name.substring(TEXT.length())), text(text));
			}
		});
		if (texts.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return texts;
	}

	private static String field(String name) {
		if (!Corrections.FIELDS.contains(name)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return name;
	}

	private static String text(String entered) {
		if (entered.length() > LONGEST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return Normalizer.normalize(entered, Normalizer.Form.NFC)
			.replace("\r\n", "\n")
			.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
			.strip();
	}

	/** What became of the wish to remember a spelling, in words. */
	private String remember(Optional<Spelling> spelling, Locale locale) {
		if (spelling.isEmpty()) {
			return this.messages.getMessage("annexes.remember.unclear", null, locale);
		}
		String text = spelling.get().text();
		String code = spelling.get().agency();
		try {
			this.agencies.addAlias(code, text);
			String name = this.agencies.directory().byCode(code).map(Agency::name).orElse(code);
			return this.messages.getMessage("annexes.remember.done", new Object[] { text, name }, locale);
		}
		catch (ErrorResponseException ex) {
			return this.messages.getMessage(ex.getDetailMessageCode(),
					ex.getDetailMessageArguments(this.messages, locale), locale);
		}
	}

}
