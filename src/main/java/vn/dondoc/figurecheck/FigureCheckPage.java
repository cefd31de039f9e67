package vn.dondoc.figurecheck;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.dondoc.annex.AnnexRefused;
import vn.dondoc.figurecheck.FormReport.Entered;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a report is given, what was read of it, and what does not fit. Keeps nothing. */
@Controller
class FigureCheckPage {

	static final String PATH = "/figure-check";

	private final FigureCheck check;

	private final ReportReader reader;

	private final FormReport form;

	private final MessageSource messages;

	FigureCheckPage(FigureCheck check, ReportReader reader, FormReport form, MessageSource messages) {
		this.check = check;
		this.reader = reader;
		this.form = form;
		this.messages = messages;
	}

	@GetMapping(PATH)
	ModelAndView ask(@RequestParam(required = false) String refused,
			@RequestParam(defaultValue = "false") boolean blank, Viewer viewer, Model model) {
		viewer.require(FigureCheckController.ROLES);
		model.addAttribute("tooLarge", "too-large".equals(refused));
		if (blank) {
			show(new PrintedReport(null, List.of(new Part(null, null, null, null, null, null, null, null, null, null))),
					model);
		}
		return page(model, HttpStatus.OK);
	}

	@PostMapping(PATH)
	ModelAndView read(@RequestParam(required = false) MultipartFile file,
			@RequestParam(defaultValue = "") String pasted,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
			Viewer viewer, Locale locale, Model model) throws IOException {
		viewer.require(FigureCheckController.ROLES);
		boolean hasFile = file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank();
		model.addAttribute("pasted", pasted);
		model.addAttribute("day", asOf);
		if (!hasFile && pasted.isBlank()) {
			return refused(new WrongFigures("file", "noInput"), locale, model);
		}
		try {
			PrintedReport read = hasFile
					? this.reader.file(file.getBytes(), file.getOriginalFilename(), this.check.words(locale))
					: this.reader.pasted(pasted, this.check.words(locale));
			PrintedReport report = (asOf != null) ? new PrintedReport(asOf, read.parts()) : read;
			if (report.isEmpty()) {
				return refused(new WrongFigures("file", "nothing"), locale, model);
			}
			return result(report, viewer, locale, model);
		}
		catch (AnnexRefused ex) {
			model.addAttribute("reason", ex.getMessage());
			model.addAttribute("file", file.getOriginalFilename());
			return page(model, HttpStatus.UNPROCESSABLE_ENTITY);
		}
	}

	@PostMapping(PATH + "/figures")
	ModelAndView check(@RequestParam(defaultValue = "") String report, @RequestParam Map<String, String> entered,
			Viewer viewer, Locale locale, Model model) {
		viewer.require(FigureCheckController.ROLES);
		try {
			Entered form = this.form.of(report, entered);
			if (form.problem() != null) {
				show(form.report(), model);
				return refused(form.problem(), locale, model);
			}
			return result(form.report(), viewer, locale, model);
		}
		catch (WrongFigures ex) {
			return refused(ex, locale, model);
		}
	}

	private ModelAndView result(PrintedReport report, Viewer viewer, Locale locale, Model model) {
		show(report, model);
		try {
			model.addAttribute("result", this.check.check(report, viewer, locale));
			return page(model, HttpStatus.OK);
		}
		catch (WrongFigures ex) {
			return refused(ex, locale, model);
		}
	}

	private void show(PrintedReport report, Model model) {
		model.addAttribute("report", report);
		model.addAttribute("json", this.form.json(report));
		model.addAttribute("figures", Figure.values());
	}

	private ModelAndView refused(WrongFigures wrong, Locale locale, Model model) {
		model.addAttribute("reason", this.messages.getMessage(wrong, locale));
		return page(model, HttpStatus.UNPROCESSABLE_ENTITY);
	}

	private static ModelAndView page(Model model, HttpStatusCode status) {
		return new ModelAndView("figurecheck/figure-check", model.asMap(), status);
	}

}
