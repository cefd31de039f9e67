package vn.dondoc.startup;

import java.net.UnknownHostException;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** A database that cannot be reached, or does not let us in. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
		String kind = kind(cause);
		if (kind == null) {
			return null;
		}
		String url = withoutParameters(this.environment.getProperty("spring.datasource.url", ""));
		String user = this.environment.getProperty("spring.datasource.username", "");
		return new FailureAnalysis(StartupText.of(kind + ".problem", url, user),
				StartupText.of(kind + ".remedy", url, user), cause);
	}

	/** By SQLSTATE, see appendix A of PostgreSQL's manual. */
	private static String kind(PSQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		if (state.startsWith("08")) {
			return (ex.getCause() instanceof UnknownHostException) ? "database-host-unknown" : "database-unreachable";
		}
		return switch (state) {
			case "28P01", "28000" -> "database-refuses-user";
			case "3D000" -> "database-missing";
			case "42501" -> "database-forbids";
			// of V27__search.sql
			case "DD027" -> "database-without-unaccent";
			default -> null;
		};
	}

	/** A password can stand among the parameters. */
	private static String withoutParameters(String url) {
		return url.replaceFirst("\\?.*", "");
	}

}
