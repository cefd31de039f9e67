package vn.dondoc.policy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.dondoc.notification.Notice;

/**
 * A row of the table, as somebody entered it: whether it makes sense is
 * {@link TableCheck}'s to say.
 *
 * @param number where it stands in the table, from 1
 * @param event name of a {@link Notice.Kind}
 * @param fromDay first of the days it is about; null where days do not count
 * @param toDay last of them; null when there is no last
 * @param priorities of the directive; none means any
 * @param agencyKinds none means any
 * @param level see {@link Rule}
 * @param tell see {@link Rule}
 * @param urgent see {@link Rule}
 * @param repeatAfter see {@link Rule}
 * @param note in the office's own words
 */
record Row(int number, String event, Integer fromDay, Integer toDay, List<String> priorities, List<String> agencyKinds,
		Integer level, List<String> tell, Boolean urgent, Integer repeatAfter, String note) {

	Row {
		priorities = anyIfAll(Vocabulary.PRIORITIES, known(Vocabulary.PRIORITIES, priorities));
		agencyKinds = anyIfAll(Vocabulary.AGENCY_KINDS, known(Vocabulary.AGENCY_KINDS, agencyKinds));
		tell = known(Vocabulary.ROLES, tell);
		level = (level != null && level == 0 && !Vocabulary.DATED.contains(event)) ? null : level;
		note = (note != null) ? note.replaceAll("[\\p{Cc}\\s]+", " ").strip() : "";
	}

	/** One to be filled in. */
	static Row empty(int number) {
		return new Row(number, null, null, null, null, null, null, null, false, null, null);
	}

	Row numbered(int place) {
		return new Row(place, this.event, this.fromDay, this.toDay, this.priorities, this.agencyKinds, this.level,
				this.tell, this.urgent, this.repeatAfter, this.note);
	}

	@JsonIgnore
	boolean isDated() {
		return Vocabulary.DATED.contains(this.event);
	}

	boolean isAbout(Notice.Kind kind) {
		return kind.name().equals(this.event);
	}

	boolean isFor(Policy.Subject subject) {
		return (this.priorities.isEmpty() || this.priorities.contains(subject.priority()))
				&& (this.agencyKinds.isEmpty() || this.agencyKinds.contains(subject.agencyKind()));
	}

	boolean holdsOn(int day) {
		return !isDated() || (day >= this.fromDay && (this.toDay == null || day <= this.toDay));
	}

	Rule rule() {
		return new Rule((this.level != null) ? this.level : 0, new LinkedHashSet<>(this.tell), this.urgent,
				this.repeatAfter);
	}

	private static List<String> anyIfAll(List<String> vocabulary, List<String> words) {
		return words.equals(vocabulary) ? List.of() : words;
	}

	/** In the vocabulary's order, what is not in it last. */
	private static List<String> known(List<String> vocabulary, List<String> words) {
		if (words == null) {
			return List.of();
		}
		return words.stream()
			.map((word) -> (word != null) ? word.strip() : "")
			.filter((word) -> !word.isEmpty())
			.distinct()
			.sorted(Comparator.comparingInt((word) -> vocabulary.indexOf(word) & Integer.MAX_VALUE))
			.toList();
	}

}
