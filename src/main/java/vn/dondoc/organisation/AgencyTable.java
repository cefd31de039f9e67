package vn.dondoc.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.dondoc.organisation.Agency.Kind;

/** Agencies as rows. */
final class AgencyTable {

	private final JdbcTemplate jdbc;

	AgencyTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	private record Row(String code, String name, Kind kind) {
	}

	private record Pair(String code, String other) {
	}

	/** All agencies by kind and name, members in the same order. */
	List<Agency> load() {
		Collator vietnamese = Collator.getInstance(new ULocale("vi"));
		List<Row> rows = this.jdbc
			.query("select code, name, kind from agency",
					(row, i) -> new Row(row.getString(1), row.getString(2), Kind.valueOf(row.getString(3))))
			.stream()
			.sorted(Comparator.comparing(Row::kind).thenComparing(Row::name, vietnamese::compare))
			.toList();
		Map<String, List<String>> aliases = lists("select agency_code, alias from agency_alias order by alias");
		Map<String, List<String>> members = lists("select collective_code, member_code from collective_member");
		List<String> order = rows.stream().map(Row::code).toList();
		return rows.stream().map((row) -> {
			List<String> inOrder = members.getOrDefault(row.code, List.of())
				.stream()
				.sorted(Comparator.comparingInt(order::indexOf))
				.toList();
			return new Agency(row.code, row.name, row.kind, aliases.getOrDefault(row.code, List.of()),
					row.kind == Kind.COLLECTIVE, inOrder);
		}).toList();
	}

	void replaceMembers(String code, Collection<String> members) {
		this.jdbc.update("delete from collective_member where collective_code = ?", code);
		this.jdbc.batchUpdate("insert into collective_member (collective_code, member_code) values (?, ?)",
				members.stream().map((member) -> new Object[] { code, member }).toList());
	}

	void addAlias(String code, String alias) {
		this.jdbc.update("insert into agency_alias (agency_code, alias) values (?, ?)", code, alias);
	}

	private Map<String, List<String>> lists(String sql) {
		return this.jdbc.query(sql, (row, i) -> new Pair(row.getString(1), row.getString(2)))
			.stream()
			.collect(Collectors.groupingBy(Pair::code, Collectors.mapping(Pair::other, Collectors.toList())));
	}

}
