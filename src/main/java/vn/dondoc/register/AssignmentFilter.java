package vn.dondoc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.dondoc.directive.Priority;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a list of assignments is narrowed to; null or blank means everything.
 *
 * @param show where they stand, as people ask for it
 * @param status any of these, as figures count it
 * @param agency code of the lead agency
 * @param directive number of the directive
 * @param document symbol of a source document, or its text where it has no symbol
 * @param section heading under which the document lists the directive
 * @param officer words of the officer's name, or of the user name
 * @param priority of the directive
 * @param q words of the directive and of the agency's name, or a part of the assignment's
 * number
 * @param dueFrom first day of the deadline
 * @param dueTo last day of the deadline
 * @param asOf the day whose end the list shows; null means now. Who works on it and whose
 * turn it is are always as of now
 * @param deadline by which deadline it is judged what is overdue; null means the one in
 * force
 * @param since the day with whose end a movement is compared
 * @param movement how they moved since then
 * @param supervisor user name of who watched over the agency on that day
 * @param without what they lack
 */
record AssignmentFilter(AssignmentChoice show, Set<Status> status, String agency, String directive, String document,
		String section, String officer, Priority priority, String q,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueFrom,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueTo,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, DirectiveFilter.ByDeadline deadline,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since, Movement movement, String supervisor,
		Set<Without> without) {

	/**
	 * Only what concerns the directive or this agency; a report of it is looked for in
	 * the list of directives.
	 */
	private static final String FOUND = """
			(assignment.number ilike :number or standing.directive_id in (
			  select directive_id from search_directives(:words, :open, null, null, false) where agency_code is null)
			or (standing.directive_id, standing.agency_code) in (
			  select directive_id, agency_code from search_directives(:words, :open, null, null, false)
			  where agency_code is not null))""";

	static final AssignmentFilter ALL = showing(null);

	AssignmentFilter {
		status = (status != null) ? Set.copyOf(status) : Set.of();
		agency = DirectiveFilter.clean(agency);
		directive = DirectiveFilter.clean(directive);
		document = DirectiveFilter.clean(document);
		section = DirectiveFilter.clean(section);
		officer = DirectiveFilter.clean(officer);
		q = DirectiveFilter.clean(q);
		supervisor = DirectiveFilter.clean(supervisor);
		without = (without != null) ? Set.copyOf(without) : Set.of();
	}

	private static AssignmentFilter showing(AssignmentChoice show) {
		return new AssignmentFilter(show, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null);
	}

	AssignmentFilter orOpen() {
		return (this.show != null) ? this
				: new AssignmentFilter(AssignmentChoice.OPEN, this.status, this.agency, this.directive, this.document,
						this.section, this.officer, this.priority, this.q, this.dueFrom, this.dueTo, this.asOf,
						this.deadline, this.since, this.movement, this.supervisor, this.without);
	}

	/** Whether this is what the page shows unasked. */
	public boolean isUsual() {
		return orOpen().equals(showing(AssignmentChoice.OPEN));
	}

	public boolean byFirst() {
		return this.deadline == DirectiveFilter.ByDeadline.ORIGINAL;
	}

	/** Of the tables standing, assignment, directive and person. */
	String sql(boolean past) {
		List<String> conditions = new ArrayList<>(slice().ofAssignments("standing"));
		conditions.addAll(slice().ofDirectives());
		conditions.addAll(slice().ofStanding());
		Slice.add(conditions, this.show, (this.show != null) ? this.show.sql(past) : null);
		Slice.add(conditions, this.directive,
				"standing.directive_id = (select id from directive where number = :directive)");
		Slice.add(conditions, this.officer, "(person.full_name ilike :officer or assignment.officer ilike :officer)");
		Slice.add(conditions, this.priority, "directive.priority = :priority");
		Slice.add(conditions, this.q, FOUND);
		return Slice.together(conditions);
	}

	JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
		return slice().bind(SearchWords.bind(statement, this.q))
			.param("directive", this.directive)
			.param("officer", containing(this.officer))
			.param("priority", (this.priority != null) ? this.priority.name() : null);
	}

	private Slice slice() {
		return new Slice(this.status, this.agency, this.document, this.section, this.dueFrom, this.dueTo,
				this.supervisor, this.without, this.movement);
	}

	private static String containing(String words) {
		return (words != null) ? "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%" : null;
	}

}
