package vn.dondoc.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.directive.SourceDocument;
import vn.dondoc.register.Finding.Place;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches all that a viewer may read of directives: the best first, with where the words
 * are.
 */
@Repository
class SearchQueries {

	private static final int NAMES = 3;

	private static final String HITS = """
			with hit as (
			  select directive_id, min(place) as place, max(rank) as rank
			  from search_directives(:words, :open, :number, %s, true) group by directive_id
			), page as (
			  select directive_id, place, rank from hit
			  order by place, rank desc, directive_id desc limit :limit offset :offset
			)
			select directive_id, total from (select count(*) as total from hit) totals left join page on true
			order by place, rank desc, directive_id desc""";

	/** One more than are shown. */
	private static final String REPORTS = """
			select directive.id, agency.name, concat_ws(' ', result, progress,
			  (select string_agg(text, '; ' order by position) from report_document where report_id = report.id)) as text
			from directive cross join lateral (
			  select report_id, agency_code from search_report
			  where directive_id = directive.id and ts_match_vq(words, (select search_query(:words, :open)))
			    and (%s is null or agency_code = any(%1$s))
			  order by report_id desc limit 3) hit
			join report on report.id = hit.report_id
			join agency on agency.code = hit.agency_code
			where directive.id = any(:ids)
			order by report.id desc""";

	private final DirectiveSearch search;

	private final DirectiveQueries directives;

	private final JdbcClient jdbc;

	private final Clock clock;

	SearchQueries(DirectiveSearch search, DirectiveQueries directives, JdbcClient jdbc, Clock clock) {
		this.search = search;
		this.directives = directives;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<Finding> find(String typed, int page, int size, Viewer viewer) {
		Standing standing = Standing.now(viewer, this.clock);
		List<Row> rows = SearchWords.bind(standing.bind(this.jdbc.sql(HITS.formatted(standing.agencies()))), typed)
			.param("limit", size)
			.param("offset", (long) page * size)
			.query((row, i) -> new Row(row.getObject("directive_id", Long.class), row.getLong("total")))
			.list();
		List<Long> ids = rows.stream().map(Row::id).filter(Objects::nonNull).toList();
		return new Page<>(ids.isEmpty() ? List.of() : describe(ids, typed, standing), page, size, rows.get(0).total());
	}

	private List<Finding> describe(List<Long> ids, String typed, Standing standing) {
		WordMarks marks = new WordMarks(SearchWords.of(typed));
		Map<Long, List<Text>> reports = SearchWords
			.bind(standing.bind(this.jdbc.sql(REPORTS.formatted(standing.agencies()))), typed)
			.param("ids", ids.toArray(Long[]::new))
			.query((row, i) -> new Text(row.getLong("id"), row.getString("name"), row.getString("text")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Text::directive));
		List<Hits.Hit> hits = this.search.some(ids, standing);
		List<DirectiveLine> lines = this.directives.lines(hits, standing);
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < hits.size(); i++) {
			findings.add(finding(lines.get(i), reports.getOrDefault(hits.get(i).id(), List.of()), marks));
		}
		return findings;
	}

	private static Finding finding(DirectiveLine line, List<Text> reports, WordMarks marks) {
		Stream<Place> own = Stream.of(Place.of("number", null, line.number(), marks),
				Place.of("document", null, documents(line), marks), Place.of("product", null, line.product(), marks),
				Place.of("section", null, line.section(), marks),
				Place.of("responsibility", null, line.responsibility(), marks),
				Place.of("authority", null, line.authority(), marks), Place.of("note", null, line.note(), marks));
		Stream<Place> agencies = line.leads()
			.stream()
			.map((lead) -> Place.of("agency", null, lead.name(), marks))
			.filter(Objects::nonNull)
			.limit(NAMES);
		Stream<Place> results = reports.stream()
			.limit(2)
			.map((report) -> Place.of("report", report.agency(), report.text(), marks));
		return new Finding(line.number(), line.status(), marks.in(line.title()),
				Stream.of(own, agencies, results).flatMap((places) -> places).filter(Objects::nonNull).toList(),
				reports.size() > 2);
	}

	private static String documents(DirectiveLine line) {
		return line.documents().stream().map(SourceDocument::text).collect(Collectors.joining("; "));
	}

	private record Row(Long id, long total) {
	}

	private record Text(long directive, String agency, String text) {
	}

}
