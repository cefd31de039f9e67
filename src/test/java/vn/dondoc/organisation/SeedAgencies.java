package vn.dondoc.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.dondoc.organisation.Agency.Kind;

/** The seed migration read without a database. */
public final class SeedAgencies {

	private static final Pattern AGENCY = Pattern
		.compile("^  \\('([^']+)', '([^']+)', '([A-Z_]+)', (?:null|'[^']+')\\)", Pattern.MULTILINE);

	private static final Pattern ALIAS = Pattern.compile("^  \\('([^']+)', '([^']+)'\\)", Pattern.MULTILINE);

	private static final Pattern MEMBERS = Pattern.compile("select '([^']+)', unnest\\('\\{([^}]+)\\}'");

	private SeedAgencies() {
	}

	public static AgencyDirectory directory() {
		return new AgencyDirectory(all());
	}

	public static List<Agency> all() {
		String sql = sql();
		List<Agency> agencies = new ArrayList<>();
		find(AGENCY, sql).forEach((agency) -> {
			List<String> aliases = find(ALIAS, sql).filter((alias) -> alias.group(1).equals(agency.group(1)))
				.map((alias) -> alias.group(2))
				.toList();
			List<String> members = find(MEMBERS, sql).filter((list) -> list.group(1).equals(agency.group(1)))
				.flatMap((list) -> Stream.of(list.group(2).strip().split(",\\s*")))
				.toList();
			Kind kind = Kind.valueOf(agency.group(3));
			agencies.add(new Agency(agency.group(1), agency.group(2), kind, aliases, kind == Kind.COLLECTIVE, members));
		});
		return agencies;
	}

	private static Stream<MatchResult> find(Pattern pattern, String sql) {
		return pattern.matcher(sql).results();
	}

	private static String sql() {
		try (InputStream sql = SeedAgencies.class.getResourceAsStream("/db/migration/V3__agencies.sql")) {
			return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
