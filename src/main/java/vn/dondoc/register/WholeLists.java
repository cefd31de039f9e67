package vn.dondoc.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;

/**
 * The lists to their end, however long: which lines there are is read first, what stands
 * in them some lines at a time.
 */
@Service
public class WholeLists {

	private static final int AT_A_TIME = 500;

	private final DirectiveSearch search;

	private final DirectiveQueries directives;

	private final AssignmentQueries assignments;

	private final DirectiveTitles titles;

	private final Clock clock;

	WholeLists(DirectiveSearch search, DirectiveQueries directives, AssignmentQueries assignments,
			DirectiveTitles titles, Clock clock) {
		this.search = search;
		this.directives = directives;
		this.assignments = assignments;
		this.titles = titles;
		this.clock = clock;
	}

	/** Every directive that the filter finds, as the list has them. */
	public void directives(DirectiveFilter filter, Viewer viewer, Consumer<DirectiveLine> reader) {
		Standing standing = Standing.of(filter, viewer, this.clock);
		List<Hits.Hit> hits = this.search.find(filter, Order.URGENCY, 0, Integer.MAX_VALUE, standing).page();
		for (int from = 0; from < hits.size(); from += AT_A_TIME) {
			List<Hits.Hit> some = hits.subList(from, Math.min(from + AT_A_TIME, hits.size()));
			this.directives.lines(some, standing).forEach(reader);
		}
	}

	/** Every assignment that the filter finds, as the list has them, with its title. */
	public void assignments(AssignmentFilter filter, Viewer viewer, BiConsumer<AssignmentLine, String> reader) {
		List<Long> ids = this.assignments.ids(filter.orOpen(), AssignmentOrder.DEADLINE, viewer);
		for (int from = 0; from < ids.size(); from += AT_A_TIME) {
			List<AssignmentLine> some = this.assignments
				.lines(ids.subList(from, Math.min(from + AT_A_TIME, ids.size())), filter, viewer);
			Map<String, DirectiveTitles.Titled> names = this.titles.of(some);
			some.forEach((line) -> reader.accept(line, names.get(line.directive()).title()));
		}
	}

}
