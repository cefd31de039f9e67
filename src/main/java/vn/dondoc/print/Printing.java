package vn.dondoc.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.office.PrintedDocument;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes annexes as they go to the printer: with their letterhead, and what they are of.
 */
@Service
class Printing {

	private static final List<String> ORDER = List.of("statistics", "overdue", "due", "agencies", "results");

	private final Map<String, Annex> annexes;

	private final Letterheads letterheads;

	private final Scopes scopes;

	private final Agencies agencies;

	private final Wording wording;

	private final Clock clock;

	Printing(List<Annex> annexes, Letterheads letterheads, Scopes scopes, Agencies agencies, Wording wording,
			Clock clock) {
		this.annexes = annexes.stream().collect(Collectors.toMap(Annex::id, (annex) -> annex));
		this.letterheads = letterheads;
		this.scopes = scopes;
		this.agencies = agencies;
		this.wording = wording;
		this.clock = clock;
	}

	List<String> kinds() {
		return ORDER;
	}

	static void requireSight(Viewer viewer) {
		viewer.require(Roles.STANDING_BODY, Roles.LEADERSHIP, Roles.SUPERVISOR, Roles.ADMINISTRATOR, Roles.AGENCY_HEAD,
				Roles.CLERK);
	}

	/** The selection with every day given and an agency that the person may see. */
	Selection complete(Selection asked, Viewer viewer) {
		Selection selection = asked.complete(today());
		if (selection.agency() != null && agency(selection.agency(), viewer) == null) {
			throw new WrongSelection("agency", "print.wrong.agency", selection.agency());
		}
		return selection;
	}

	/**
	 * An annex to be printed, all of it as of one moment.
	 * @param selection as {@link #complete} gives it
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	PrintedDocument annex(String kind, Selection selection, Viewer viewer) {
		if (!this.annexes.containsKey(kind)) {
			throw new UnknownAnnex(kind);
		}
		PrintedDocument annex = this.annexes.get(kind).of(selection, viewer);
		Map<String, String> fields = new HashMap<>(this.letterheads.fields(viewer));
		fields.putAll(annex.fields());
		fields.computeIfPresent("tieuDe", (name, title) -> title.toUpperCase(Wording.VIETNAMESE));
		fields.put("phuDe", Stream.concat(Stream.of(annex.fields().get("phuDe")), this.scopes.of(selection, viewer))
			.collect(Collectors.joining("\n")));
		return new PrintedDocument(annex.template(), fields, annex.paragraphs(), annex.table());
	}

	String title(String kind, Selection selection) {
		return this.wording.of(kind + ".title", selection.asOf(), selection.dueBy());
	}

	LocalDate today() {
		return VietnamTime.today(this.clock);
	}

	private String agency(String code, Viewer viewer) {
		return viewer.sees(code) ? this.agencies.directory().byCode(code).map(Agency::name).orElse(null) : null;
	}

}
