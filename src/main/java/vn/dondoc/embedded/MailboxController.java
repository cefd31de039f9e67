package vn.dondoc.embedded;

import java.io.IOException;
import java.util.List;

import jakarta.mail.MessagingException;
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

@Controller
@Conditional(NoMailServerNamed.class)
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
class MailboxController {

	/** A letter's markup may style itself and show pictures it carries; nothing else. */
	private static final String LETTER_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; "
			+ "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

	private final Mailbox mailbox;

	MailboxController(Mailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping("/api/mailbox")
	@ResponseBody
	List<Letter> list(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String subject) {
		return this.mailbox.find(to, subject);
	}

	@GetMapping("/mailbox")
	String page(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String subject,
			Model model) {
		model.addAttribute("letters", this.mailbox.find(to, subject));
		model.addAttribute("to", to);
		model.addAttribute("subject", subject);
		return "embedded/mailbox";
	}

	@GetMapping("/mailbox/{id}")
	String letter(@PathVariable String id, Model model) throws IOException, MessagingException {
		Letter letter = find(id);
		model.addAttribute("letter", letter);
		model.addAttribute("hasHtml", !this.mailbox.html(letter).isEmpty());
		return "embedded/letter";
	}

	@GetMapping("/mailbox/{id}/html")
	ResponseEntity<String> html(@PathVariable String id) throws IOException, MessagingException {
		// Links of a framed letter open beside it
		String html = "<!doctype html><base target=\"_blank\">" + this.mailbox.html(find(id));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
			.header("Content-Security-Policy", LETTER_POLICY)
			.body(html);
	}

	private Letter find(String id) {
		return this.mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
