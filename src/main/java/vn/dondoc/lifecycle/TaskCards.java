package vn.dondoc.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Priority;
import vn.dondoc.policy.EscalationWords;
import vn.dondoc.web.Viewer;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards for many tasks at once, of those that the viewer may see. */
@Repository
class TaskCards implements TaskCardSource {

	private static final String CARDS = """
			select task.id_ as task, assignment.number, directive.title, agency.name as agency,
			  assignment.deadline_text, standing.deadline_date, judged_on, assignment.state, officer_due_date, status,
			  escalation_level, escalated_to, priority,
			  case when first.date is distinct from assignment.deadline_date then first.date end as first_date,
			  (select string_agg(coalesce(symbol, text), '; ' order by position)
			   from directive_document where directive_document.directive_id = directive.id) as document
			from act_ru_task task
			join act_ru_execution instance on instance.id_ = task.proc_inst_id_
			join assignment on assignment.number = instance.business_key_
			join assignment_now(:today) standing on standing.assignment_id = assignment.id
			join first_deadline first on first.assignment_id = assignment.id
			join directive on directive.id = assignment.directive_id
			join agency on agency.code = assignment.agency_code
			where task.id_ = any(:tasks) and (:everything or assignment.agency_code = any(:agencies))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final EscalationWords words;

	TaskCards(JdbcClient jdbc, Clock clock, EscalationWords words) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.words = words;
	}

	@Override
	public List<TaskCard> of(Collection<String> tasks, Viewer viewer) {
		return this.jdbc.sql(CARDS)
			.param("today", VietnamTime.today(this.clock))
			.param("tasks", tasks.toArray(String[]::new))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> card(row))
			.list();
	}

	private TaskCard card(ResultSet row) throws SQLException {
		LocalDate deadline = row.getObject("deadline_date", LocalDate.class);
		Integer left = null;
		int overdue = 0;
		if (deadline != null) {
			int days = (int) ChronoUnit.DAYS.between(row.getObject("judged_on", LocalDate.class), deadline);
			overdue = "IN_PROGRESS_OVERDUE".equals(row.getString("status")) ? -days : 0;
			left = (overdue == 0 && !"REPORTED".equals(row.getString("state"))) ? days : null;
		}
		return new TaskCard(row.getString("task"), row.getString("number"), row.getString("title"),
				row.getString("agency"), row.getString("document"),
				new TaskCard.Due(row.getString("deadline_text"), deadline,
						row.getObject("first_date", LocalDate.class)),
				row.getObject("officer_due_date", LocalDate.class), overdue, left, level(row), this.words.of(level(row),
						List.of((String[]) row.getArray("escalated_to").getArray()), LocaleContextHolder.getLocale()),
				Priority.valueOf(row.getString("priority")));
	}

	/** What was told before it was handed in says nothing any more. */
	private static int level(ResultSet row) throws SQLException {
		return "IN_PROGRESS_OVERDUE".equals(row.getString("status")) ? row.getInt("escalation_level") : 0;
	}

}
