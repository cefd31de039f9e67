package vn.dondoc.statistics;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the directives behind a row of figures are listed.
 *
 * @param asOf the past day of the figures; null for today
 */
record RowLinks(LocalDate asOf, Counting counting, Judging judging) {

	/**
	 * The list's address, to which the statuses of a figure are still to be added. Null
	 * where the list does not show what was counted: it has a line per directive, so
	 * assignments only agency by agency, and it cannot ask for what has no document,
	 * section or deadline.
	 */
	String of(GroupBy groupBy, String key) {
		if ((this.counting == Counting.ASSIGNMENTS && groupBy != GroupBy.AGENCY) || "".equals(key)) {
			return null;
		}
		UriComponentsBuilder link = UriComponentsBuilder.fromPath("/directives");
		if (this.asOf != null) {
			link.queryParam("asOf", this.asOf);
		}
		if (this.judging != Judging.IN_FORCE) {
			link.queryParam("deadline", this.judging);
		}
		switch (groupBy) {
			case DOCUMENT -> link.queryParam("document", "{key}");
			case AGENCY -> link.queryParam("agency", "{key}");
			case SECTION -> link.queryParam("section", "{key}");
			case DEADLINE -> link.queryParam("dueFrom", "{key}").queryParam("dueTo", "{key}");
			case NONE -> {
				return link.queryParam("status", "").toUriString();
			}
		}
		return link.queryParam("status", "").encode().buildAndExpand(Map.of("key", key)).toUriString();
	}

}
