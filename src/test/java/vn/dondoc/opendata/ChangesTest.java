package vn.dondoc.opendata;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.EventLog;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Another system keeps a copy of the register by following changes. */
@ApplicationTest
class ChangesTest {

	private static final String ASSIGNMENTS = "/api/changes/assignments?limit=3";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EventLog events;

	@Autowired
	private MovedClock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	private TransactionTemplate transaction;

	private MockMvc mvc;

	private Rows rows;

	@BeforeEach
	void begin() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.transaction = new TransactionTemplate(this.transactions);
		this.clock.set("2025-07-01T08:00:00+07:00");
		this.rows = new Rows(this.jdbc, this.events);
		this.rows.clear();
	}

	@Test
	void aCopyThatFollowsEndsAsTheRegisterIs() throws Exception {
		for (int i = 1; i <= 5; i++) {
			this.rows.issue(i, "2025-07-0" + (i + 1), "bo-y-te", "bo-cong-an");
		}
		Copy assignments = new Copy(this.mvc, ASSIGNMENTS, "lanhdao").follow(this.rows);
		Copy directives = new Copy(this.mvc, "/api/changes/directives?limit=2", "lanhdao").follow(this.rows);
		assertThat(assignments.received).hasSize(10).doesNotHaveDuplicates();
		assertThat(directives.received).hasSize(5).doesNotHaveDuplicates();

		this.rows.close("NV-2.bo-y-te");
		this.clock.set("2025-07-04T08:00:00+07:00");
		this.rows.flag("NV-1.bo-y-te");
		this.rows.flag("NV-1.bo-cong-an");
		this.rows.flag("NV-2.bo-cong-an");
		assignments.follow(this.rows);
		directives.follow(this.rows);

		assertThat(assignments.received.subList(10, 14)).containsExactlyInAnyOrder("NV-2.bo-y-te", "NV-1.bo-y-te",
				"NV-1.bo-cong-an", "NV-2.bo-cong-an");
		assertThat(directives.received.subList(5, directives.received.size())).containsExactly("NV-1", "NV-2");
		assertThat(assignments.received).hasSize(14);
		Map<String, Object> register = new TreeMap<>();
		this.jdbc.sql("select number, status from assignment_now('2025-07-04') join assignment on id = assignment_id")
			.query((row, line) -> register.put(row.getString(1), row.getString(2)))
			.list();
		Map<String, Object> copied = new TreeMap<>();
		assignments.items.forEach((number, item) -> copied.put(number, item.get("status")));
		assertThat(copied).isEqualTo(register).containsValues("DONE_ON_TIME", "IN_PROGRESS_OVERDUE");
		assertThat(directives.of("NV-2", "status")).isEqualTo("IN_PROGRESS_OVERDUE");
		assertThat(directives.of("NV-2", "counts")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
			.containsEntry("doneOnTime", 1)
			.containsEntry("inProgressOverdue", 1);
	}

	@Test
	void whatCommitsLateIsNotMissed() throws Exception {
		this.rows.issue(1, "2025-07-31", "bo-y-te", "bo-cong-an", "bo-tai-chinh");
		Copy copy = new Copy(this.mvc, ASSIGNMENTS, "lanhdao").follow(this.rows);
		CyclicBarrier step = new CyclicBarrier(2);
		ExecutorService other = Executors.newSingleThreadExecutor();
		try {
			Future<?> slow = other.submit(() -> this.transaction.executeWithoutResult((status) -> {
				this.rows.close("NV-1.bo-y-te");
				await(step);
				await(step);
			}));
			await(step);
			this.rows.close("NV-1.bo-cong-an");
			copy.follow();
			assertThat(copy.received).hasSize(3);
			await(step);
			slow.get();
		}
		finally {
			other.shutdownNow();
		}
		copy.follow(this.rows);
		assertThat(copy.received.subList(3, copy.received.size())).containsExactly("NV-1.bo-y-te", "NV-1.bo-cong-an");
		assertThat(copy.of("NV-1.bo-y-te", "state")).isEqualTo("CLOSED");
	}

	@Test
	void manyWritersAtOnceAndAReaderBetweenThem() throws Exception {
		String[] agencies = this.jdbc.sql("select code from agency where kind <> 'COLLECTIVE' order by code limit 40")
			.query(String.class)
			.list()
			.toArray(String[]::new);
		this.rows.issue(1, "2025-07-31", agencies);
		Copy copy = new Copy(this.mvc, ASSIGNMENTS, "lanhdao").follow(this.rows);
		ExecutorService writers = Executors.newFixedThreadPool(4);
		try {
			List<Future<?>> done = new java.util.ArrayList<>();
			for (String agency : agencies) {
				done.add(writers.submit(
						() -> this.transaction.executeWithoutResult((status) -> this.rows.close("NV-1." + agency))));
			}
			while (!done.stream().allMatch(Future::isDone)) {
				copy.follow();
			}
			for (Future<?> one : done) {
				one.get();
			}
		}
		finally {
			writers.shutdownNow();
		}
		copy.follow(this.rows);
		assertThat(copy.items.values()).hasSize(40)
			.allSatisfy((item) -> assertThat(item).containsEntry("state", "CLOSED"));
		assertThat(copy.received.subList(40, copy.received.size())).hasSize(40).doesNotHaveDuplicates();
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
