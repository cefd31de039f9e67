package vn.dondoc.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who watches over which agency, in tests whose days lie before those people were
 * entered.
 */
public final class Portfolios {

	private Portfolios() {
	}

	/** Whoever watches over an agency today has always done so; nobody else ever did. */
	public static void sinceAlways(JdbcClient jdbc) {
		jdbc.sql("truncate supervision").update();
		jdbc.sql("""
				insert into supervision (username, agency_code, since)
				select username, agency_code, '-infinity' from appointment where role = 'supervisor'""").update();
	}

}
