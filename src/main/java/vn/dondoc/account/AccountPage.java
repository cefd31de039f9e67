package vn.dondoc.account;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.notification.LetterChoices;
import vn.dondoc.security.OpenSession;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people see and close their sessions, change their password, and say when they
 * want their letters.
 */
@Controller
class AccountPage {

	private final Account account;

	private final LetterChoices letters;

	private final MessageSource messages;

	AccountPage(Account account, LetterChoices letters, MessageSource messages) {
		this.account = account;
		this.letters = letters;
		this.messages = messages;
	}

	@GetMapping("/account")
	String page(Viewer viewer, HttpServletRequest request, Model model) {
		List<OpenSession> sessions = this.account.sessions(viewer.username(), request);
		model.addAttribute("sessions", sessions);
		model.addAttribute("local", request.isUserInRole(Roles.LOCAL_PASSWORD));
		model.addAttribute("shortest", this.account.shortestPassword());
		model.addAttribute("letters", this.letters.of(viewer.username()));
		return "account/account";
	}

	@PostMapping("/account/password")
	String password(PasswordChange wish, Viewer viewer, HttpServletRequest request, Locale locale,
			RedirectAttributes after) {
		try {
			this.account.change(viewer.username(), wish, request);
			after.addFlashAttribute("changed", true);
		}
		catch (PasswordRefused ex) {
			after.addFlashAttribute("errors", FieldTexts.of(ex, this.messages, locale));
		}
		return "redirect:/account";
	}

	@PostMapping("/account/sign-out-everywhere")
	String signOutEverywhere(Viewer viewer, HttpServletRequest request) {
		this.account.signOutEverywhere(viewer.username(), viewer.username(), request);
		request.getSession().invalidate();
		return "redirect:/sign-in?signed-out-everywhere";
	}

}
