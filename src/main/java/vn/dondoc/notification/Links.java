package vn.dondoc.notification;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the links of a letter lead. */
@Component
class Links {

	private final String baseUrl;

	Links(@Value("${dondoc.base-url:http://localhost:8080}") String baseUrl) {
		this.baseUrl = baseUrl;
	}

	/**
	 * To the task in which somebody is to act on the assignment, or to answer for it in a
	 * review.
	 */
	public String task(Line line) {
		return at("assignments", line.number(), (line.section() == Section.REVIEW_OPENED) ? "review" : "task")
			.toUriString();
	}

	/** To the list of what an agency has. */
	public String list(Section section, String agencyCode) {
		return list(section).queryParam("agency", agencyCode).toUriString();
	}

	/** To everything that the section is about. */
	public String all(Section section) {
		return list(section).toUriString();
	}

	/** To everything that the letter is about. */
	public String all(Digest digest) {
		UriComponentsBuilder link = at("directives");
		if (!digest.manyAgencies()) {
			link.queryParam("agency", digest.agencyCode());
		}
		return link.toUriString();
	}

	private UriComponentsBuilder list(Section section) {
		UriComponentsBuilder link = at("directives");
		if (section.late()) {
			link.queryParam("status", "IN_PROGRESS_OVERDUE");
		}
		if (section.near()) {
			link.queryParam("status", "IN_PROGRESS_ON_TIME");
		}
		return link;
	}

	private UriComponentsBuilder at(String... segments) {
		return UriComponentsBuilder.fromUriString(this.baseUrl).pathSegment(segments).encode();
	}

}
