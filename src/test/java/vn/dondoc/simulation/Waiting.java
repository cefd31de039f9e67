package vn.dondoc.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What people are to be told and have not been told yet. */
final class Waiting {

	/** How an assignment stands, the weakest first: a letter says the strongest once. */
	private static final List<String> STANDING = List.of("ASSIGNED", "DUE_SOON", "OVERDUE", "ESCALATED");

	private final Cast cast;

	private final List<Notice> notices = new ArrayList<>();

	Waiting(Cast cast) {
		this.cast = cast;
	}

	void add(Notice notice) {
		this.notices.add(notice);
	}

	/** Whether it does not wait for the morning. */
	boolean isAtOnce(Notice notice) {
		return notice.urgent() || this.cast.immediate().contains(notice.recipient());
	}

	/** Takes out what is to go now; of that, what still holds is told. */
	Set<News> gather(LocalDate today, Predicate<Notice> now) {
		List<Notice> going = this.notices.stream().filter(now).toList();
		this.notices.removeIf(now);
		Set<News> told = new TreeSet<>();
		Map<String, News> strongest = new HashMap<>();
		for (Notice notice : going) {
			if (notice.holds(today)) {
				News news = new News(notice.recipient(), notice.kind(), notice.work().name());
				if (STANDING.contains(notice.kind())) {
					strongest.merge(notice.recipient() + " " + notice.work().name(), news, Waiting::stronger);
				}
				else {
					told.add(news);
				}
			}
		}
		told.addAll(strongest.values());
		return told;
	}

	private static News stronger(News one, News other) {
		return (STANDING.indexOf(one.section()) > STANDING.indexOf(other.section())) ? one : other;
	}

	/** Something that a person is to be told of an assignment. */
	record Notice(String recipient, String kind, boolean urgent, Work work) {

		/**
		 * What was decided or recorded is told until the work is closed. Of the rest
		 * nothing is told of what is reported or closed, nor of a deadline that has
		 * moved, nor is a question that has its answer.
		 */
		boolean holds(LocalDate today) {
			return switch (this.kind) {
				case "EXTENSION_DECIDED", "SILENCE_RECORDED" -> !this.work.isClosed();
				case "REVIEW_OPENED" -> this.work.isAsked(today);
				case "DUE_SOON" -> this.work.isOpen() && !this.work.due().isBefore(today);
				case "OVERDUE", "ESCALATED" -> this.work.isOpen() && this.work.due().isBefore(today);
				default -> this.work.isOpen();
			};
		}

	}

}
