package vn.dondoc.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.LastAdministrator;
import vn.dondoc.organisation.Passwords;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.PersonSearch;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators bring people in and say what they are. */
@Controller
class PeoplePages {

	private final People people;

	private final PersonSearch search;

	private final PeopleAdministration administration;

	private final Agencies agencies;

	private final Passwords passwords;

	private final MessageSource messages;

	PeoplePages(People people, PersonSearch search, PeopleAdministration administration, Agencies agencies,
			Passwords passwords, MessageSource messages) {
		this.people = people;
		this.search = search;
		this.administration = administration;
		this.agencies = agencies;
		this.passwords = passwords;
		this.messages = messages;
	}

	@GetMapping("/people")
	String list(@RequestParam(defaultValue = "") @Size(max = 100) String q,
			@RequestParam(defaultValue = "") @Size(max = 100) String role,
			@RequestParam(defaultValue = "") @Size(max = 100) String agency,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		model.addAttribute("q", q);
		model.addAttribute("role", role);
		model.addAttribute("agency", agency);
		model.addAttribute("roles", Appointment.ROLES);
		model.addAttribute("agencies", single());
		model.addAttribute("directory", this.agencies.directory());
		model.addAttribute("found", this.search.find(q.strip(), role, agency, page));
		return "account/people";
	}

	@GetMapping("/people/edit")
	String edit(@RequestParam(defaultValue = "") String username, Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		return form(username.isEmpty() ? PersonForm.empty()
				: this.people.entry(username)
					.map((one) -> PersonForm.of(one, this.agencies.directory()))
					.orElseThrow(() -> new UnknownUser(username)),
				model);
	}

	@PostMapping("/people/edit")
	String save(@RequestParam MultiValueMap<String, String> sent, Viewer viewer, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model, RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		String username = PersonForm.first(sent, "username").strip();
		try {
			if (!sent.containsKey("existing") && this.people.find(username).isPresent()) {
				throw new PersonRefused().because("username", "people.wrong.username.taken");
			}
			this.administration.save(username, PersonForm.entry(sent), viewer.username(), request);
		}
		catch (PersonRefused ex) {
			return refused(PersonForm.of(sent, FieldTexts.of(ex, this.messages, locale)), response, model);
		}
		catch (LastAdministrator ex) {
			return refused(PersonForm.of(sent, Map.of(ex.field(), this.messages.getMessage(ex, locale))), response,
					model);
		}
		after.addFlashAttribute("saved", username);
		return "redirect:/people";
	}

	@PostMapping("/people/password")
	String reset(@RequestParam String username, @RequestParam String password, Viewer viewer,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model,
			RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		try {
			this.administration.reset(username, password, viewer.username(), request);
		}
		catch (PersonRefused ex) {
			model.addAttribute("resetErrors", FieldTexts.of(ex, this.messages, locale));
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return edit(username, viewer, model);
		}
		after.addFlashAttribute("reset", username);
		return "redirect:/people";
	}

	private String refused(PersonForm form, HttpServletResponse response, Model model) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return form(form, model);
	}

	private String form(PersonForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("roles", Appointment.ROLES);
		model.addAttribute("agencies", single());
		model.addAttribute("shortest", this.passwords.shortest());
		return "account/person";
	}

	private List<Agency> single() {
		return this.agencies.directory().all().stream().filter((agency) -> !agency.collective()).toList();
	}

}
