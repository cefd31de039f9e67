package vn.dondoc.publicpage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** However slow the database is, nobody waits for a page that was read before. */
@ApplicationTest
class PublicCopyTest {

	@Autowired
	private PublicProgress progress;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MovedClock clock;

	@Test
	void whileOneReadsTheOthersGetTheOldCopy() throws Exception {
		this.progress.forget();
		Published before = this.progress.published();
		this.clock.pass(PublicProgress.KEPT.plus(Duration.ofSeconds(1)));

		CompletableFuture<Published> slow = this.transaction.execute((status) -> {
			this.jdbc.sql("lock table directive_publication in access exclusive mode").update();
			CompletableFuture<Published> reader = CompletableFuture.supplyAsync(this.progress::published);
			Awaitility.await()
				.until(() -> this.jdbc.sql("""
						select exists (select from pg_locks
						  where relation = 'directive_publication'::regclass and not granted)""")
					.query(Boolean.class)
					.single());
			assertThat(CompletableFuture.supplyAsync(this.progress::published)).succeedsWithin(Duration.ofSeconds(20))
				.isSameAs(before);
			return reader;
		});

		Published after = slow.get(20, TimeUnit.SECONDS);
		assertThat(after).isNotSameAs(before).isSameAs(this.progress.published());
		this.progress.forget();
		assertThat(this.progress.published()).isNotSameAs(after);
	}

}
