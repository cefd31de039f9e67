package vn.dondoc.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Priority;
import vn.dondoc.lifecycle.TaskCard;
import vn.dondoc.lifecycle.TaskCardSource;
import vn.dondoc.web.Viewer;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a task to answer a review is about, in Tasklist's list. */
@Repository
class ReviewCards implements TaskCardSource {

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final Clock clock;

	ReviewCards(JdbcClient jdbc, MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<TaskCard> of(Collection<String> tasks, Viewer viewer) {
		return this.jdbc
			.sql("""
					select task.id_ as task, instance.business_key_ as number, review.name, agency.name as agency, answer_by,
					  (select count(*) from review_line where review_agency_id = asked.id) as lines
					from act_ru_task task
					join act_ru_execution instance on instance.id_ = task.proc_inst_id_
					join review on review.number = split_part(instance.business_key_, '.', 1)
					join review_agency asked on asked.review_id = review.id
					  and asked.agency_code = split_part(instance.business_key_, '.', 2)
					join agency on agency.code = asked.agency_code
					where task.id_ = any(:tasks) and (:everything or asked.agency_code = any(:agencies))""")
			.param("tasks", tasks.toArray(String[]::new))
			.param("everything", viewer.seesEverything())
			.param("agencies", viewer.agencies().toArray(String[]::new))
			.query((row, i) -> card(row.getString("task"), row.getString("number"),
					title(row.getString("name"), row.getInt("lines")), row.getString("agency"),
					row.getObject("answer_by", LocalDate.class)))
			.list();
	}

	private String title(String name, int lines) {
		return this.messages.getMessage("reviews.card", new Object[] { name, lines }, LocaleContextHolder.getLocale());
	}

	private TaskCard card(String task, String number, String title, String agency, LocalDate answerBy) {
		int left = (int) ChronoUnit.DAYS.between(VietnamTime.today(this.clock), answerBy);
		return new TaskCard(task, number, title, agency, null,
				new TaskCard.Due(VietnamTime.format(answerBy), answerBy, null), null, Math.max(-left, 0),
				(left >= 0) ? left : null, 0, null, Priority.NORMAL);
	}

}
