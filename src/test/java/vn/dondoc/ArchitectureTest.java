package vn.dondoc;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.dondoc");

	@Test
	void featuresDependOneWayAndOnlyOnWhatIsPublic() {
		ApplicationModules modules = ApplicationModules.of(DondocApplication.class);
		assertThat(modules.stream()).hasSizeGreaterThan(8);
		modules.verify();
	}

	/**
	 * The domain is tested without an engine. The web part asks its identity who signs
	 * in, see docs/adr/0015-one-sign-in.md.
	 */
	@Test
	void theEngineIsKnownOnlyWhereItIsDriven() {
		noClasses().that()
			.resideOutsideOfPackages("vn.dondoc.engine..", "vn.dondoc.lifecycle..", "vn.dondoc.organisation..",
					"vn.dondoc.web..", "vn.dondoc.policy..", "vn.dondoc.reminder..", "vn.dondoc.extension..",
					"vn.dondoc.review..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda..")
			.check(CLASSES);
	}

	/** Keeps the way to a fork of the engine short. */
	@Test
	void onlyItsSetUpTouchesTheEnginesInside() {
		noClasses().that()
			.resideOutsideOfPackage("vn.dondoc.engine..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.camunda.bpm.engine.impl..")
			.check(CLASSES);
	}

	@Test
	void timeComesFromTheOneClock() {
		noClasses().that()
			.resideOutsideOfPackages("vn.dondoc.calendar..", "vn.dondoc.embedded..", "vn.dondoc.startup..")
			.should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.OffsetDateTime.class, "now")
			.orShould()
			.callMethod(System.class, "currentTimeMillis")
			.orShould()
			.callConstructor(java.util.Date.class)
			.check(CLASSES);
	}

	/** A stream that nobody closes keeps its connection, and the pool runs dry. */
	@Test
	void rowsAreReadIntoLists() {
		noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(CLASSES);
	}

}
