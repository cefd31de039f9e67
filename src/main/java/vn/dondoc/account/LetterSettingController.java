package vn.dondoc.account;

import jakarta.validation.Valid;
import vn.dondoc.notification.LetterChoice;
import vn.dondoc.notification.LetterChoices;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people say when they want their letters; the page shows it, programs ask for it.
 */
@Controller
class LetterSettingController {

	private final LetterChoices choices;

	LetterSettingController(LetterChoices choices) {
		this.choices = choices;
	}

	@GetMapping("/api/account/letters")
	@ResponseBody
	LetterSetting setting(Viewer viewer) {
		return new LetterSetting(this.choices.of(viewer.username()));
	}

	@PutMapping("/api/account/letters")
	@ResponseBody
	LetterSetting choose(@Valid @RequestBody LetterSetting wish, Viewer viewer) {
		this.choices.choose(viewer.username(), wish.letters());
		return setting(viewer);
	}

	@PostMapping("/account/letters")
	String choose(@RequestParam LetterChoice letters, Viewer viewer, RedirectAttributes after) {
		this.choices.choose(viewer.username(), letters);
		after.addFlashAttribute("lettersChosen", true);
		return "redirect:/account#letters";
	}

}
