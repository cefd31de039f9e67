package vn.dondoc.print;

import java.util.stream.Stream;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Component;

/**
 * Says of what an annex is, where that is not everything: somebody who gets it does not
 * know what its printer may see.
 */
@Component
class Scopes {

	private final Agencies agencies;

	private final People people;

	private final Wording wording;

	Scopes(Agencies agencies, People people, Wording wording) {
		this.agencies = agencies;
		this.people = people;
		this.wording = wording;
	}

	/** One line each; none for everything. */
	Stream<String> of(Selection selection, Viewer viewer) {
		boolean ofViewer = selection.agency() == null && !viewer.seesEverything();
		return Stream
			.of(ofViewer ? Stream.of(this.wording.of("scope.viewer", sight(viewer))) : Stream.<String>empty(),
					Stream.ofNullable(selection.agency()).map((code) -> this.wording.of("scope.agency", name(code))),
					Stream.ofNullable(selection.document()).map((symbol) -> this.wording.of("scope.document", symbol)),
					Stream.ofNullable(selection.section()).map((text) -> this.wording.of("scope.section", text)))
			.flatMap((part) -> part);
	}

	private String sight(Viewer viewer) {
		return (viewer.agencies().size() == 1) ? name(viewer.agencies().iterator().next()) : this.wording
			.of("scope.portfolio", this.people.find(viewer.username()).map(Person::fullName).orElse(viewer.username()));
	}

	private String name(String code) {
		return this.agencies.directory().byCode(code).map(Agency::name).orElse(code);
	}

}
