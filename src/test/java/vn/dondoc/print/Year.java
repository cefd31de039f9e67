package vn.dondoc.print;

import vn.dondoc.directive.RealFingerprints;
import vn.dondoc.testing.SeededYear;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The made-up year in the register, written once for all tests that only read it. */
final class Year {

	private static final String WRITTEN = """
			select count(*) = ? and count(distinct fingerprint) = 1298 and bool_and(fingerprint <> directive.number)
			from directive join assignment on directive_id = directive.id""";

	private Year() {
	}

	static void in(JdbcClient jdbc) {
		boolean written = jdbc.sql(WRITTEN)
			.param(SeededYear.histories().size())
			.query(Boolean.class)
			.optional()
			.orElse(false);
		if (!written) {
			SeededYear.record(jdbc);
			RealFingerprints.give(jdbc);
		}
	}

}
