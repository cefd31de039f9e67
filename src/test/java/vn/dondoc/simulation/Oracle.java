package vn.dondoc.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says who is to be told what at each step, from the rules as the domain page writes them
 * and from the plan alone.
 */
final class Oracle {

	private final Cast cast;

	private final Waiting waiting;

	private final Map<String, Work> works = new LinkedHashMap<>();

	private final Map<String, Review> reviews = new LinkedHashMap<>();

	private LocalDateTime nextMorning;

	Oracle(Cast cast, LocalDate from) {
		this.cast = cast;
		this.waiting = new Waiting(cast);
		this.nextMorning = morningAfter(from.atStartOfDay());
	}

	/** What is told in the step, once each. */
	Set<News> tell(Step step) {
		LocalDate today = step.at().toLocalDate();
		this.works.values().forEach((work) -> passMidnight(work, today));
		this.reviews.values()
			.forEach((review) -> review.silent(today).forEach((work) -> tellHead("SILENCE_RECORDED", work, today)));
		step.actions().forEach((action) -> take(action, today));
		Set<News> told = new TreeSet<>();
		if (!this.nextMorning.isAfter(step.at())) {
			this.works.values().forEach((work) -> remind(work, today));
			told.addAll(this.waiting.gather(today, (notice) -> true));
			this.nextMorning = morningAfter(step.at());
		}
		told.addAll(this.waiting.gather(today, this.waiting::isAtOnce));
		return told;
	}

	/** Whether letters of the morning are due in this step. */
	boolean isMorning(Step step) {
		return !this.nextMorning.isAfter(step.at());
	}

	private static LocalDateTime morningAfter(LocalDateTime at) {
		LocalDate day = at.toLocalTime().isBefore(Plan.MORNING) ? at.toLocalDate() : at.toLocalDate().plusDays(1);
		while (!Holidays.isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day.atTime(Plan.MORNING);
	}

	private void take(Action action, LocalDate today) {
		if (action instanceof Action.Issue issue) {
			issue(issue.order(), today);
		}
		else if (action instanceof Action.Assign assign) {
			work(assign.work()).assign(assign.officer());
		}
		else if (action instanceof Action.Report report) {
			work(report.work()).report();
		}
		else if (action instanceof Action.Accept accept) {
			work(accept.work()).accept();
		}
		else if (action instanceof Action.Return back) {
			work(back.work()).giveBack();
			tell("RETURNED", true, work(back.work()), today, officer(work(back.work())));
		}
		else if (action instanceof Action.Remind remind) {
			tell("REMINDED", true, work(remind.work()), today, officerAndHead(work(remind.work())));
		}
		else if (action instanceof Action.Propose propose) {
			work(propose.work()).propose();
		}
		else if (action instanceof Action.Decide decide) {
			work(decide.work()).decide(decide.to());
			tell("EXTENSION_DECIDED", false, work(decide.work()), today, officerAndHead(work(decide.work())));
		}
		else if (action instanceof Action.OpenReview open) {
			take(open, today);
		}
		else if (action instanceof Action.AnswerReview answer) {
			this.reviews.get(answer.name()).answer(answer.agency());
		}
	}

	private void take(Action.OpenReview open, LocalDate today) {
		Review review = new Review(open.answerBy(), this.works.values(), today);
		this.reviews.put(open.name(), review);
		review.awaited(today).forEach((work) -> tellHead("REVIEW_OPENED", work, today));
	}

	private void tellHead(String kind, Work work, LocalDate today) {
		tell(kind, false, work, today, List.of(this.cast.head(work.agency())));
	}

	private void issue(Order order, LocalDate today) {
		boolean late = order.due() != null && order.due().isBefore(today);
		for (String agency : order.agencies()) {
			Work work = new Work(order.work(agency), agency, order.due());
			this.works.put(work.name(), work);
			if (late) {
				passMidnight(work, today);
			}
			else {
				List<String> told = new ArrayList<>(List.of(this.cast.head(agency)));
				told.addAll(this.cast.clerks(agency));
				tell("ASSIGNED", order.urgent(), work, today, told);
			}
		}
	}

	/** 1, 7 and 15 days late, then every seventh day; not while a report waits. */
	private void passMidnight(Work work, LocalDate today) {
		if (!work.isToLookAt(today)) {
			return;
		}
		long late = work.daysLate(today);
		if (late < 7) {
			tell("OVERDUE", false, work, today, officerAndHead(work));
			work.lookAgainOn(work.due().plusDays(7));
		}
		else {
			List<String> told = new ArrayList<>(
					List.of(this.cast.head(work.agency()), this.cast.supervisor(work.agency())));
			if (late >= 15) {
				told.addAll(Cast.LEADERSHIP);
			}
			tell("ESCALATED", false, work, today, told);
			work.lookAgainOn((late < 15) ? work.due().plusDays(15) : today.plusDays(7));
		}
	}

	/** Seven working days before, and one: each once for a deadline. */
	private void remind(Work work, LocalDate today) {
		if (!work.isOpen() || work.due() == null || work.due().isBefore(today)) {
			return;
		}
		long left = Holidays.between(today, work.due());
		int strength = (left > 7) ? 0 : (left > 1) ? 1 : 2;
		if (work.remind(strength)) {
			tell("DUE_SOON", false, work, today,
					(work.officer() != null) ? officer(work) : List.of(this.cast.head(work.agency())));
		}
	}

	private List<String> officer(Work work) {
		return (work.officer() != null) ? List.of(work.officer()) : List.of();
	}

	private List<String> officerAndHead(Work work) {
		List<String> people = new ArrayList<>(officer(work));
		people.add(this.cast.head(work.agency()));
		return people;
	}

	/**
	 * Whoever stands in for one of them is told as well; the head for whom no letter
	 * reaches.
	 */
	private void tell(String kind, boolean urgent, Work work, LocalDate today, List<String> people) {
		Set<String> told = new LinkedHashSet<>(people);
		this.cast.substitutes()
			.stream()
			.filter((one) -> one.isOn(today) && people.contains(one.absent()))
			.forEach((one) -> told.add(one.name()));
		for (String person : told) {
			this.waiting.add(new Waiting.Notice(this.cast.isReachable(person) ? person : this.cast.head(work.agency()),
					kind, urgent, work));
		}
	}

	private Work work(String name) {
		return this.works.get(name);
	}

}
