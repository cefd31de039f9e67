package vn.dondoc.webhook;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;
import vn.dondoc.webhook.DeliveryList.DeliveryState;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators register endpoints and see what does not arrive there. */
@Controller
class WebhookPages {

	private final Webhooks webhooks;

	private final DeliveryList deliveries;

	private final PublicAddresses addresses;

	WebhookPages(Webhooks webhooks, DeliveryList deliveries, PublicAddresses addresses) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.addresses = addresses;
	}

	@GetMapping("/webhooks")
	String list(Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		return page(model);
	}

	@PostMapping("/webhooks")
	String register(NewWebhook entry, Viewer viewer, Model model, RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		try {
			Webhooks.Registered registered = this.webhooks.register(entry, viewer.username());
			after.addFlashAttribute("secret", registered.secret());
			return "redirect:/webhooks/" + registered.id();
		}
		catch (WebhookRefused ex) {
			model.addAttribute("refused", ex);
			model.addAttribute("entry", entry);
			return page(model);
		}
	}

	@GetMapping("/webhooks/{id:\\d{1,18}}")
	String one(@PathVariable long id, @RequestParam(required = false) DeliveryState state,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer, Model model) {
		viewer.require(Roles.ADMINISTRATOR);
		Webhook webhook = this.webhooks.one(id);
		DeliveryState usual = (webhook.failed() > 0) ? DeliveryState.FAILED : DeliveryState.DELIVERED;
		DeliveryState shown = (state != null) ? state : usual;
		List<DeliveryList.Delivery> found = this.deliveries.of(id, shown, page);
		model.addAttribute("webhook", webhook);
		model.addAttribute("state", shown);
		model.addAttribute("states", DeliveryState.values());
		model.addAttribute("deliveries", found);
		model.addAttribute("page", page);
		model.addAttribute("more", found.size() == DeliveryList.PAGE);
		return "webhook/webhook";
	}

	@PostMapping("/webhooks/{id:\\d{1,18}}/secret")
	String changeSecret(@PathVariable long id, @RequestParam(defaultValue = "") String seen, Viewer viewer,
			RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		after.addFlashAttribute("secret", this.webhooks.changeSecret(id, seen, viewer.username()).secret());
		return "redirect:/webhooks/" + id;
	}

	@PostMapping("/webhooks/{id:\\d{1,18}}/stop")
	String stop(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		this.webhooks.stop(id, viewer.username());
		return "redirect:/webhooks/" + id;
	}

	@PostMapping("/webhooks/{id:\\d{1,18}}/start")
	String start(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		this.webhooks.start(id, viewer.username());
		return "redirect:/webhooks/" + id;
	}

	@PostMapping("/webhooks/{id:\\d{1,18}}/resend")
	String resend(@PathVariable long id, @RequestParam(required = false) Long delivery, Viewer viewer,
			RedirectAttributes after) {
		viewer.require(Roles.ADMINISTRATOR);
		after.addFlashAttribute("resent", this.webhooks.resend(id, delivery, viewer.username()));
		return "redirect:/webhooks/" + id + "?state=WAITING";
	}

	private String page(Model model) {
		model.addAttribute("webhooks", this.webhooks.list());
		model.addAttribute("types", EventNames.all());
		model.addAttribute("trusted", this.addresses.trustAll());
		return "webhook/webhooks";
	}

}
