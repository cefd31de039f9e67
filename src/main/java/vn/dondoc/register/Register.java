package vn.dondoc.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directives that a person may see. */
@Service
public class Register {

	private final DirectiveSearch search;

	private final DirectiveQueries directives;

	private final Clock clock;

	Register(DirectiveSearch search, DirectiveQueries directives, Clock clock) {
		this.search = search;
		this.directives = directives;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Listed list(DirectiveFilter filter, Order order, int page, int size, Viewer viewer) {
		Standing standing = Standing.of(filter, viewer, this.clock);
		Hits hits = this.search.find(filter, order, page, size, standing);
		return new Listed(new Page<>(this.directives.lines(hits.page(), standing), page, size, hits.total()),
				hits.overdue());
	}

	public long count(DirectiveFilter filter, Viewer viewer) {
		return this.search.find(filter, Order.NUMBER, 0, 0, Standing.of(filter, viewer, this.clock)).total();
	}

	@Transactional(readOnly = true)
	public Optional<DirectiveLine> one(String number, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		return this.search.one(number, standing).map((hit) -> this.directives.lines(List.of(hit), standing).get(0));
	}

	/** A page of directives, and how many of all found are overdue. */
	public record Listed(Page<DirectiveLine> page, long overdue) {
	}

}
