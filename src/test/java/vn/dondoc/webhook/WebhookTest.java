package vn.dondoc.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.task.SyncTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Messages to a server in this process: signed, told in order of changes, given up. */
@ApplicationTest
class WebhookTest {

	@Autowired
	private AutowireCapableBeanFactory beans;

	private WebhookScene scene;

	@BeforeEach
	void begin() {
		this.scene = this.beans.createBean(WebhookScene.class);
	}

	@AfterEach
	void end() {
		this.scene.end();
	}

	@Test
	void aMessageIsSignedAndSaysNoMoreThanItMust() throws Exception {
		this.scene.rows.issue(1, "2025-07-31", "bo-y-te");
		Webhooks.Registered endpoint = this.scene.register("assignment.closed");
		this.scene.rows.close("NV-1.bo-y-te");
		this.scene.rows.flag("NV-1.bo-y-te");
		this.scene.round();
		this.scene.round();

		assertThat(this.scene.receiver.received).hasSize(1);
		Receiver.Received got = this.scene.receiver.received.get(0);
		assertThat(got.signature()).isEqualTo(sign(endpoint.secret(), got));
		assertThat(got.timestamp()).isEqualTo(this.scene.clock.instant().getEpochSecond());
		assertThat(JsonPath.<String>read(got.body(), "$.type")).isEqualTo("assignment.closed");
		assertThat(JsonPath.<String>read(got.body(), "$.timestamp")).isEqualTo("2025-07-01T08:00:00+07:00");
		assertThat(JsonPath.<String>read(got.body(), "$.data.assignment")).isEqualTo("NV-1.bo-y-te");
		assertThat(JsonPath.<String>read(got.body(), "$.data.link")).endsWith("/directives/NV-1");
		assertThat(got.body()).doesNotContain("giamsat", "canbo", "Rà soát", "Đã xong");

		String seen = this.scene.webhooks.one(endpoint.id()).secretMark();
		Webhooks.Registered changed = this.scene.webhooks.changeSecret(endpoint.id(), seen, "admin");
		assertThatExceptionOfType(SecretChanged.class)
			.isThrownBy(() -> this.scene.webhooks.changeSecret(endpoint.id(), seen, "admin"));
		this.scene.rows.close("NV-1.bo-y-te");
		this.scene.round();
		Receiver.Received both = this.scene.receiver.received.get(1);
		assertThat(both.signature()).isEqualTo(sign(changed.secret(), both) + " " + sign(endpoint.secret(), both));
		this.scene.clock.pass(Duration.ofHours(25));
		this.scene.rows.close("NV-1.bo-y-te");
		this.scene.round();
		Receiver.Received after = this.scene.receiver.received.get(2);
		assertThat(after.signature()).isEqualTo(sign(changed.secret(), after));
	}

	@Test
	void whatIsRefusedGoesOutAgainUnderItsId() {
		Webhooks.Registered endpoint = this.scene.register();
		this.scene.receiver.answer(500, 302);
		this.scene.rows.issue(1, "2025-07-31");
		this.scene.round();
		this.scene.round();
		assertThat(this.scene.receiver.received).hasSize(1);
		assertThat(this.scene.webhooks.one(endpoint.id())).returns(Webhook.State.FAILING, Webhook::state)
			.returns(1L, Webhook::waiting);

		this.scene.clock.pass(Duration.ofSeconds(5));
		this.scene.round();
		this.scene.clock.pass(Duration.ofMinutes(1));
		this.scene.round();

		assertThat(this.scene.receiver.received).hasSize(3)
			.allSatisfy((one) -> assertThat(one.path()).isEqualTo("/in"))
			.extracting(Receiver.Received::id)
			.containsOnly(this.scene.receiver.received.get(0).id());
		assertThat(this.scene.webhooks.one(endpoint.id())).returns(Webhook.State.GOOD, Webhook::state)
			.returns(0L, Webhook::waiting);
	}

	@Test
	void whatIsNotTakenForADayIsGivenUpUntilSomebodySendsItAgain() {
		Webhooks.Registered endpoint = this.scene.register();
		this.scene.receiver.answer(IntStream.range(0, 3).mapToObj((i) -> 503).toArray(Integer[]::new));
		this.scene.rows.issue(1, "2025-07-31");
		this.scene.rows.issue(2, "2025-07-31");
		this.scene.round();
		this.scene.clock.pass(Duration.ofHours(12));
		this.scene.round();
		this.scene.clock.pass(Duration.ofHours(15));
		this.scene.round();
		assertThat(this.scene.webhooks.one(endpoint.id())).returns(2L, Webhook::failed).returns(0L, Webhook::waiting);
		this.scene.clock.pass(Duration.ofHours(15));
		this.scene.round();
		assertThat(this.scene.receiver.received).hasSize(3);

		assertThat(this.scene.webhooks.resend(endpoint.id(), null, "admin")).isEqualTo(2);
		this.scene.round();
		assertThat(this.scene.receiver.ids().subList(3, 5)).doesNotHaveDuplicates();
		assertThat(this.scene.webhooks.one(endpoint.id())).returns(0L, Webhook::failed)
			.returns(Webhook.State.GOOD, Webhook::state);
	}

	@Test
	void nothingGoesToPrivateAddresses() {
		this.scene.register();
		this.scene.rows.issue(1, "2025-07-31");
		this.scene.rows.settle();
		this.scene.gathering.gather();
		WebhookProperties usual = new WebhookProperties(false, Duration.ofSeconds(1));
		Carrier careful = this.scene.carrier(usual);
		new Courier(this.scene.deliveries, careful, usual, new SyncTaskExecutor()).sendDue();

		assertThat(this.scene.receiver.received).isEmpty();
		assertThat(this.scene.failures("Giám sát")).containsExactly("FORBIDDEN_ADDRESS");
	}

	/** As Standard Webhooks says a receiver does. */
	private static String sign(String secret, Receiver.Received got) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
		String content = got.id() + "." + got.timestamp() + "." + got.body();
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
	}

}
