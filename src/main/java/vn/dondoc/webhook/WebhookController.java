package vn.dondoc.webhook;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;
import vn.dondoc.webhook.DeliveryList.DeliveryState;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints, for programs of administrators. */
@RestController
@RequestMapping("/api/webhooks")
class WebhookController {

	private final Webhooks webhooks;

	private final DeliveryList deliveries;

	WebhookController(Webhooks webhooks, DeliveryList deliveries) {
		this.webhooks = webhooks;
		this.deliveries = deliveries;
	}

	@GetMapping
	List<Webhook> list(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.webhooks.list();
	}

	@GetMapping("/types")
	List<String> types(Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return EventNames.all();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Webhooks.Registered register(@RequestBody NewWebhook entry, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.webhooks.register(entry, viewer.username());
	}

	@GetMapping("/{id:\\d{1,18}}")
	Webhook one(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.webhooks.one(id);
	}

	@GetMapping("/{id:\\d{1,18}}/deliveries")
	List<DeliveryList.Delivery> deliveries(@PathVariable long id,
			@RequestParam(defaultValue = "FAILED") DeliveryState state,
			@RequestParam(defaultValue = "0") @Min(0) @Max(10_000) int page, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		this.webhooks.one(id);
		return this.deliveries.of(id, state, page);
	}

	@PostMapping("/{id:\\d{1,18}}/secret")
	Webhooks.Registered changeSecret(@PathVariable long id, @RequestParam(required = false) String seen,
			Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return this.webhooks.changeSecret(id, seen, viewer.username());
	}

	@PostMapping("/{id:\\d{1,18}}/stop")
	Webhook stop(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		this.webhooks.stop(id, viewer.username());
		return this.webhooks.one(id);
	}

	@PostMapping("/{id:\\d{1,18}}/start")
	Webhook start(@PathVariable long id, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		this.webhooks.start(id, viewer.username());
		return this.webhooks.one(id);
	}

	@PostMapping("/{id:\\d{1,18}}/resend")
	Resent resend(@PathVariable long id, @RequestParam(required = false) Long delivery, Viewer viewer) {
		viewer.require(Roles.ADMINISTRATOR);
		return new Resent(this.webhooks.resend(id, delivery, viewer.username()));
	}

	/** How many go out again. */
	record Resent(int resent) {
	}

}
