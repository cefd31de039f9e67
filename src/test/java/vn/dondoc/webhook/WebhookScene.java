package vn.dondoc.webhook;

import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.dondoc.directive.EventLog;
import vn.dondoc.opendata.Rows;
import vn.dondoc.testing.TestTime.MovedClock;

import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Receivers in this process, and nodes that send to them. Made by the bean factory for
 * each test, so that all tests share one application.
 */
class WebhookScene {

	static final WebhookProperties TRUSTED = new WebhookProperties(true, Duration.ofMillis(700));

	final JdbcClient jdbc;

	final MovedClock clock;

	final Gathering gathering;

	final Deliveries deliveries;

	final Rows rows;

	final Webhooks webhooks;

	final Carrier carrier;

	final Receiver receiver = new Receiver();

	private final Alarm alarm;

	private final ObjectMapper json;

	WebhookScene(JdbcClient jdbc, EventLog events, MovedClock clock, Gathering gathering, Deliveries deliveries,
			Alarm alarm, ObjectMapper json) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.gathering = gathering;
		this.deliveries = deliveries;
		this.alarm = alarm;
		this.json = json;
		this.rows = new Rows(jdbc, events);
		this.webhooks = new Webhooks(jdbc, new WebhookCheck(new PublicAddresses(TRUSTED)), clock);
		this.carrier = carrier(TRUSTED);
		clock.set("2025-07-01T08:00:00+07:00");
		this.rows.clear();
		jdbc.sql("truncate webhook cascade").update();
	}

	void end() {
		this.receiver.close();
		this.jdbc.sql("truncate webhook cascade").update();
	}

	Carrier carrier(WebhookProperties settings) {
		return new Carrier(new PublicAddresses(settings), this.alarm, settings, this.json, this.clock);
	}

	/** A node with threads of its own. */
	Courier courier(TaskExecutor threads) {
		return new Courier(this.deliveries, this.carrier, TRUSTED, threads);
	}

	/** What a node does, once nothing else writes to the database server. */
	void round() {
		this.rows.settle();
		roundAtOnce();
	}

	/** What a node does every few seconds. */
	void roundAtOnce() {
		this.gathering.gather();
		courier(new SyncTaskExecutor()).sendDue();
	}

	Webhooks.Registered register(String... types) {
		return this.webhooks.register(new NewWebhook(this.receiver.url(), "Giám sát", List.of(types)), "admin");
	}

	long waiting() {
		return this.jdbc.sql("select count(*) from webhook_delivery where delivered_at is null")
			.query(Long.class)
			.single();
	}

	List<String> failures(String description) {
		return this.jdbc.sql(
				"select failure from webhook_delivery d join webhook w on w.id = webhook_id where description = ? and failure is not null")
			.param(description)
			.query(String.class)
			.list();
	}

}
