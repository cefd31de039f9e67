package vn.dondoc.webhook;

import java.time.OffsetDateTime;
import java.util.List;

import vn.dondoc.directive.EventType;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent to an endpoint, or was to be. */
@Repository
class DeliveryList {

	static final int PAGE = 50;

	private final JdbcClient jdbc;

	DeliveryList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest first. */
	List<Delivery> of(long endpoint, DeliveryState state, int page) {
		return this.jdbc
			.sql("""
					select d.*, event.type, coalesce(assignment.number, directive.number) as subject
					from webhook_delivery d join event on event.id = event_id
					join directive on directive.id = event.directive_id
					left join assignment on assignment.id = event.assignment_id
					where webhook_id = :endpoint and %s order by d.id desc limit :limit offset :offset"""
				.formatted(state.sql()))
			.param("endpoint", endpoint)
			.param("limit", PAGE)
			.param("offset", page * PAGE)
			.query((row, i) -> new Delivery(row.getLong("id"), "evt_" + row.getLong("event_id"),
					EventNames.of(EventType.valueOf(row.getString("type"))), row.getString("subject"),
					row.getInt("attempts"), Webhooks.time(row, "created_at"), Webhooks.time(row, "next_attempt_at"),
					Webhooks.time(row, "delivered_at"), Webhooks.time(row, "failed_at"),
					(row.getString("failure") != null) ? Outcome.Failure.valueOf(row.getString("failure")) : null,
					row.getString("last_error")))
			.list();
	}

	/** What has become of a message. */
	enum DeliveryState {

		FAILED("failed_at is not null"), WAITING("delivered_at is null and failed_at is null"),
		DELIVERED("delivered_at is not null");

		private final String sql;

		DeliveryState(String sql) {
			this.sql = sql;
		}

		String sql() {
			return this.sql;
		}

	}

	/**
	 * One message.
	 *
	 * @param message its webhook-id
	 * @param subject number of the assignment or directive
	 */
	record Delivery(long id, String message, String type, String subject, int attempts, OffsetDateTime createdAt,
			OffsetDateTime nextAttemptAt, OffsetDateTime deliveredAt, OffsetDateTime failedAt, Outcome.Failure failure,
			String error) {
	}

}
