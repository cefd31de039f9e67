package vn.dondoc.embedded;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

/**
 * The letters of a trial: those who see all work see all letters, others their own.
 */
@Controller
@Conditional(NoMailServerNamed.class)
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
class MailboxController {

	/** A letter's markup may style itself and show pictures it carries; nothing else. */
	private static final String LETTER_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; "
			+ "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

	private final Mailbox mailbox;

	private final People people;

	private final boolean clockMoves;

	MailboxController(Mailbox mailbox, People people, ObjectProvider<NextMorning> nextMorning) {
		this.mailbox = mailbox;
		this.people = people;
		this.clockMoves = nextMorning.getIfAvailable() != null;
	}

	@GetMapping("/api/mailbox")
	@ResponseBody
	List<Letter> list(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String subject,
			Viewer viewer) {
		return this.mailbox.find(to, subject).stream().filter(openTo(viewer)).toList();
	}

	@GetMapping("/mailbox")
	String page(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String subject,
			Viewer viewer, Model model) {
		model.addAttribute("letters", list(to, subject, viewer));
		model.addAttribute("all", viewer.seesEverything());
		model.addAttribute("movesClock",
				this.clockMoves && (viewer.has(Roles.ADMINISTRATOR) || viewer.has(Roles.STANDING_BODY)));
		model.addAttribute("to", to);
		model.addAttribute("subject", subject);
		return "embedded/mailbox";
	}

	@GetMapping("/mailbox/{id}")
	String letter(@PathVariable String id, Viewer viewer, Model model) throws IOException, MessagingException {
		Letter letter = find(id, viewer);
		model.addAttribute("letter", letter);
		model.addAttribute("hasHtml", !this.mailbox.html(letter).isEmpty());
		return "embedded/letter";
	}

	@GetMapping("/mailbox/{id}/html")
	ResponseEntity<String> html(@PathVariable String id, Viewer viewer) throws IOException, MessagingException {
		// Links of a framed letter open beside it
		String html = "<!doctype html><base target=\"_blank\">" + this.mailbox.html(find(id, viewer));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.header("Content-Security-Policy", LETTER_POLICY)
			.body(html);
	}

	private Letter find(String id, Viewer viewer) {
		return this.mailbox.find(id)
			.filter(openTo(viewer))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private Predicate<Letter> openTo(Viewer viewer) {
		if (viewer.seesEverything()) {
			return (letter) -> true;
		}
		List<String> addresses = this.people.find(viewer.username()).map(Person::addresses).orElse(List.of());
		return (letter) -> letter.to()
			.stream()
			.anyMatch((to) -> addresses.stream().anyMatch((address) -> address.equalsIgnoreCase(to)));
	}

}
