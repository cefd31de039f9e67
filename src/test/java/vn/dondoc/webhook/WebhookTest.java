package vn.dondoc.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.EventLog;
import vn.dondoc.opendata.Rows;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages to a server in this process: signed, repeated, given up, none twice. */
@ApplicationTest
class WebhookTest {

	private static final WebhookProperties TRUSTED = new WebhookProperties(true, Duration.ofMillis(700));

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EventLog events;

	@Autowired
	private MovedClock clock;

	@Autowired
	private Gathering gathering;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Alarm alarm;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private TransactionTemplate transaction;

	private final Receiver receiver = new Receiver();

	private Rows rows;

	private Webhooks webhooks;

	private Carrier carrier;

	private Courier courier;

	@BeforeEach
	void begin() {
		this.clock.set("2025-07-01T08:00:00+07:00");
		this.rows = new Rows(this.jdbc, this.events);
		this.rows.clear();
		this.jdbc.sql("truncate webhook cascade").update();
		PublicAddresses addresses = new PublicAddresses(TRUSTED);
		this.webhooks = new Webhooks(this.jdbc, new WebhookCheck(addresses), this.clock);
		this.carrier = new Carrier(addresses, this.alarm, TRUSTED, this.json, this.clock);
		this.courier = courier(new SyncTaskExecutor());
	}

	@AfterEach
	void end() {
		this.receiver.close();
		this.jdbc.sql("truncate webhook cascade").update();
	}

	@Test
	void aMessageIsSignedAndSaysNoMoreThanItMust() throws Exception {
		this.rows.issue(1, "2025-07-31", "bo-y-te");
		Webhooks.Registered endpoint = register("assignment.closed");
		this.rows.close("NV-1.bo-y-te");
		this.rows.flag("NV-1.bo-y-te");
		round();
		round();

		assertThat(this.receiver.received).hasSize(1);
		Receiver.Received got = this.receiver.received.get(0);
		assertThat(got.signature()).isEqualTo(sign(endpoint.secret(), got));
		assertThat(got.timestamp()).isEqualTo(this.clock.instant().getEpochSecond());
		assertThat(JsonPath.<String>read(got.body(), "$.type")).isEqualTo("assignment.closed");
		assertThat(JsonPath.<String>read(got.body(), "$.timestamp")).isEqualTo("2025-07-01T08:00:00+07:00");
		assertThat(JsonPath.<String>read(got.body(), "$.data.assignment")).isEqualTo("NV-1.bo-y-te");
		assertThat(JsonPath.<String>read(got.body(), "$.data.link")).endsWith("/directives/NV-1");
		assertThat(got.body()).doesNotContain("giamsat", "canbo", "Rà soát", "Đã xong");

		Webhooks.Registered changed = this.webhooks.changeSecret(endpoint.id(), "admin");
		this.rows.close("NV-1.bo-y-te");
		round();
		Receiver.Received both = this.receiver.received.get(1);
		assertThat(both.signature()).isEqualTo(sign(changed.secret(), both) + " " + sign(endpoint.secret(), both));
		this.clock.pass(Duration.ofHours(25));
		this.rows.close("NV-1.bo-y-te");
		round();
		Receiver.Received after = this.receiver.received.get(2);
		assertThat(after.signature()).isEqualTo(sign(changed.secret(), after));
	}

	@Test
	void whatIsRefusedGoesOutAgainUnderItsId() {
		Webhooks.Registered endpoint = register();
		this.receiver.answer(500, 302);
		this.rows.issue(1, "2025-07-31");
		round();
		round();
		assertThat(this.receiver.received).hasSize(1);
		assertThat(this.webhooks.one(endpoint.id())).returns(Webhook.State.FAILING, Webhook::state)
			.returns(1L, Webhook::waiting);

		this.clock.pass(Duration.ofSeconds(5));
		round();
		this.clock.pass(Duration.ofMinutes(1));
		round();

		assertThat(this.receiver.received).hasSize(3)
			.allSatisfy((one) -> assertThat(one.path()).isEqualTo("/in"))
			.extracting(Receiver.Received::id)
			.containsOnly(this.receiver.received.get(0).id());
		assertThat(this.webhooks.one(endpoint.id())).returns(Webhook.State.GOOD, Webhook::state)
			.returns(0L, Webhook::waiting);
	}

	@Test
	void whoHangsHoldsUpNobodyElse() {
		Receiver hanging = new Receiver().answer(Receiver.HANG);
		this.webhooks.register(new NewWebhook(hanging.url(), "Treo", List.of()), "admin");
		register();
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			this.rows.issue(1, "2025-07-31");
			this.gathering.gather();
			courier(new TaskExecutorAdapter(threads)).sendDue();
			Awaitility.await().until(() -> this.receiver.received.size() == 1);
			assertThat(failures("Treo")).isEmpty();
			Awaitility.await().until(() -> failures("Treo").equals(List.of("NO_ANSWER")));
		}
		finally {
			threads.shutdownNow();
			hanging.close();
		}
	}

	@Test
	void whatADeadNodeHadGoesOutAgain() {
		Webhooks.Registered endpoint = register();
		this.rows.issue(1, "2025-07-31");
		this.gathering.gather();
		Message message = this.deliveries.claim(endpoint.id(), Duration.ofMinutes(1)).orElseThrow();
		assertThat(this.carrier.hand(message).delivered()).isTrue();
		// and here it dies
		round();
		assertThat(this.receiver.received).hasSize(1);

		this.jdbc.sql("update webhook_delivery set claimed_until = now() - interval '1 second'").update();
		round();
		round();
		assertThat(this.receiver.ids()).containsExactly(message.id(), message.id());
		this.deliveries.refused(message, new Outcome(Outcome.Failure.NO_ANSWER, "late"));
		assertThat(this.webhooks.one(endpoint.id())).returns(Webhook.State.GOOD, Webhook::state);
	}

	@Test
	void twoNodesDeliverEachMessageOnce() {
		register();
		IntStream.rangeClosed(1, 40).forEach((i) -> this.rows.issue(i, "2025-07-31"));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			Courier[] nodes = { courier(new TaskExecutorAdapter(threads)), courier(new TaskExecutorAdapter(threads)) };
			for (int i = 0; i < 2; i++) {
				threads.execute(this.gathering::gather);
			}
			Awaitility.await().until(() -> {
				this.gathering.gather();
				nodes[0].sendDue();
				nodes[1].sendDue();
				return waiting() == 0 && this.receiver.received.size() >= 40;
			});
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.receiver.ids()).hasSize(40).doesNotHaveDuplicates();
	}

	@Test
	void whatIsNotTakenForADayIsGivenUpUntilSomebodySendsItAgain() {
		Webhooks.Registered endpoint = register();
		this.receiver.answer(IntStream.range(0, 3).mapToObj((i) -> 503).toArray(Integer[]::new));
		this.rows.issue(1, "2025-07-31");
		this.rows.issue(2, "2025-07-31");
		round();
		this.clock.pass(Duration.ofHours(12));
		round();
		this.clock.pass(Duration.ofHours(15));
		round();
		assertThat(this.webhooks.one(endpoint.id())).returns(2L, Webhook::failed).returns(0L, Webhook::waiting);
		this.clock.pass(Duration.ofHours(15));
		round();
		assertThat(this.receiver.received).hasSize(3);

		assertThat(this.webhooks.resend(endpoint.id(), null, "admin")).isEqualTo(2);
		round();
		assertThat(this.receiver.ids().subList(3, 5)).doesNotHaveDuplicates();
		assertThat(this.webhooks.one(endpoint.id())).returns(0L, Webhook::failed)
			.returns(Webhook.State.GOOD, Webhook::state);
	}

	@Test
	void whatCommitsLateIsToldLate() throws Exception {
		register();
		this.rows.issue(1, "2025-07-31");
		CyclicBarrier step = new CyclicBarrier(2);
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> slow = other.submit(() -> this.transaction.execute((status) -> {
				this.rows.issue(2, "2025-07-31");
				await(step);
				await(step);
				return null;
			}));
			await(step);
			this.rows.issue(3, "2025-07-31");
			round();
			assertThat(this.receiver.received).hasSize(1);
			await(step);
			slow.get();
		}
		finally {
			other.shutdownNow();
		}
		round();
		assertThat(this.receiver.received).extracting((one) -> JsonPath.<String>read(one.body(), "$.data.directive"))
			.containsExactly("NV-1", "NV-2", "NV-3");
	}

	@Test
	void nothingGoesToPrivateAddresses() {
		register();
		this.rows.issue(1, "2025-07-31");
		this.gathering.gather();
		WebhookProperties usual = new WebhookProperties(false, Duration.ofSeconds(1));
		Carrier careful = new Carrier(new PublicAddresses(usual), this.alarm, usual, this.json, this.clock);
		new Courier(this.deliveries, careful, usual, new SyncTaskExecutor()).sendDue();

		assertThat(this.receiver.received).isEmpty();
		assertThat(failures("Giám sát")).containsExactly("FORBIDDEN_ADDRESS");
	}

	private void round() {
		this.gathering.gather();
		this.courier.sendDue();
	}

	private Courier courier(TaskExecutor threads) {
		return new Courier(this.deliveries, this.carrier, TRUSTED, threads);
	}

	private Webhooks.Registered register(String... types) {
		return this.webhooks.register(new NewWebhook(this.receiver.url(), "Giám sát", List.of(types)), "admin");
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from webhook_delivery where delivered_at is null")
			.query(Long.class)
			.single();
	}

	private List<String> failures(String description) {
		return this.jdbc.sql(
				"select failure from webhook_delivery d join webhook w on w.id = webhook_id where description = ? and failure is not null")
			.param(description)
			.query(String.class)
			.list();
	}

	/** As Standard Webhooks says a receiver does. */
	private static String sign(String secret, Receiver.Received got) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
		String content = got.id() + "." + got.timestamp() + "." + got.body();
		return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
	}

	private static void await(CyclicBarrier step) {
		try {
			step.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
