package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Several nodes gather at the same time. */
@SpringJUnitConfig(NotificationTestConfiguration.class)
class GatherAtOnceTests {

	private static final LocalDate PAST = LocalDate.of(2025, 6, 30);

	@Autowired
	Outbox outbox;

	@Autowired
	Scenario given;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void empty() {
		this.given.empty();
	}

	@Test
	void whileOneNodeGathersAnotherFindsNothing() throws Exception {
		this.given.head();
		this.given.urgent(Notice.Kind.OVERDUE, this.given.assignment("bca", "Nhiệm vụ", PAST), "truong.bca");
		CountDownLatch gathered = new CountDownLatch(1);
		CountDownLatch finish = new CountDownLatch(1);
		CompletableFuture<List<Long>> first = CompletableFuture.supplyAsync(() -> this.transaction.execute((status) -> {
			List<Long> letters = this.outbox.gather();
			gathered.countDown();
			await(finish);
			return letters;
		}));
		assertThat(gathered.await(10, TimeUnit.SECONDS)).isTrue();

		assertThat(this.outbox.gather()).isEmpty();
		finish.countDown();
		assertThat(first.get(10, TimeUnit.SECONDS)).hasSize(1);
		assertThat(this.outbox.gather()).isEmpty();
	}

	@Test
	void eachNoticeIsInOneLetterWhileManyGatherAndNoticesComeIn() throws Exception {
		this.given.head();
		int writers = 2;
		int each = 20;
		List<Long> assignments = new ArrayList<>();
		for (int i = 0; i < writers * each; i++) {
			assignments.add(this.given.assignment("bca", "Nhiệm vụ " + i, PAST));
		}
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(writers + 2);
		List<Future<?>> running = new ArrayList<>();
		for (int w = 0; w < writers; w++) {
			List<Long> own = assignments.subList(w * each, (w + 1) * each);
			running.add(threads.submit(() -> {
				await(start);
				own.forEach((assignment) -> this.given.urgent(Notice.Kind.OVERDUE, assignment, "truong.bca"));
			}));
		}
		for (int g = 0; g < 2; g++) {
			running.add(threads.submit(() -> {
				await(start);
				for (int round = 0; round < each; round++) {
					this.outbox.gather();
				}
			}));
		}
		start.countDown();
		for (Future<?> future : running) {
			future.get(30, TimeUnit.SECONDS);
		}
		threads.shutdown();
		this.outbox.gather();

		assertThat(this.given.count("letter_id is null")).isZero();
		String letters = this.given.lettersOf("truong.bca").stream().map(this.given::news).reduce("", String::concat);
		for (int i = 0; i < assignments.size(); i++) {
			assertThat(letters).containsOnlyOnce("Nhiệm vụ " + i + "\n");
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
