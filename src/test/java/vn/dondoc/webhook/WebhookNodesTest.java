package vn.dondoc.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several nodes and receivers at once, and nodes that die: nothing is lost or told twice.
 */
@ApplicationTest
class WebhookNodesTest {

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private TransactionTemplate transaction;

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
	void whoHangsHoldsUpNobodyElse() {
		Receiver hanging = new Receiver().answer(Receiver.HANG);
		this.scene.webhooks.register(new NewWebhook(hanging.url(), "Treo", List.of()), "admin");
		this.scene.register();
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			this.scene.rows.issue(1, "2025-07-31");
			this.scene.rows.settle();
			this.scene.gathering.gather();
			this.scene.courier(new TaskExecutorAdapter(threads)).sendDue();
			Awaitility.await().until(() -> this.scene.receiver.received.size() == 1);
			assertThat(this.scene.failures("Treo")).isEmpty();
			Awaitility.await().until(() -> this.scene.failures("Treo").equals(List.of("NO_ANSWER")));
		}
		finally {
			threads.shutdownNow();
			hanging.close();
		}
	}

	@Test
	void whatADeadNodeHadGoesOutAgain() {
		Webhooks.Registered endpoint = this.scene.register();
		this.scene.rows.issue(1, "2025-07-31");
		this.scene.rows.settle();
		this.scene.gathering.gather();
		Message message = this.scene.deliveries.claim(endpoint.id(), Duration.ofMinutes(1)).orElseThrow();
		assertThat(this.scene.carrier.hand(message).delivered()).isTrue();
		// and here it dies
		this.scene.round();
		assertThat(this.scene.receiver.received).hasSize(1);

		this.scene.jdbc.sql("update webhook_delivery set claimed_until = now() - interval '1 second'").update();
		this.scene.round();
		this.scene.round();
		assertThat(this.scene.receiver.ids()).containsExactly(message.id(), message.id());
		this.scene.deliveries.refused(message, new Outcome(Outcome.Failure.NO_ANSWER, "late"));
		assertThat(this.scene.webhooks.one(endpoint.id())).returns(Webhook.State.GOOD, Webhook::state);
	}

	@Test
	void twoNodesDeliverEachMessageOnce() {
		this.scene.register();
		IntStream.rangeClosed(1, 40).forEach((i) -> this.scene.rows.issue(i, "2025-07-31"));
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			Courier[] nodes = { this.scene.courier(new TaskExecutorAdapter(threads)),
					this.scene.courier(new TaskExecutorAdapter(threads)) };
			for (int i = 0; i < 2; i++) {
				threads.execute(this.scene.gathering::gather);
			}
			Awaitility.await().until(() -> {
				this.scene.rows.settle();
				this.scene.gathering.gather();
				nodes[0].sendDue();
				nodes[1].sendDue();
				return this.scene.waiting() == 0 && this.scene.receiver.received.size() >= 40;
			});
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(this.scene.receiver.ids()).hasSize(40).doesNotHaveDuplicates();
	}

	@Test
	void whatCommitsLateIsToldLate() throws Exception {
		this.scene.register();
		this.scene.rows.issue(1, "2025-07-31");
		CyclicBarrier step = new CyclicBarrier(2);
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> slow = other.submit(() -> this.transaction.execute((status) -> {
				this.scene.rows.issue(2, "2025-07-31");
				await(step);
				await(step);
				return null;
			}));
			await(step);
			this.scene.rows.issue(3, "2025-07-31");
			this.scene.roundAtOnce();
			assertThat(this.scene.receiver.received).hasSize(1);
			await(step);
			slow.get();
		}
		finally {
			other.shutdownNow();
		}
		this.scene.round();
		assertThat(this.scene.receiver.received)
			.extracting((one) -> JsonPath.<String>read(one.body(), "$.data.directive"))
			.containsExactly("NV-1", "NV-2", "NV-3");
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
