package vn.dondoc.print;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.engine.EngineNames;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.Agency;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The letterheads of the offices that print. */
@Repository
class Letterheads {

	private final JdbcClient jdbc;

	private final Agencies agencies;

	private final Wording wording;

	private final Clock clock;

	Letterheads(JdbcClient jdbc, Agencies agencies, Wording wording, Clock clock) {
		this.jdbc = jdbc;
		this.agencies = agencies;
		this.wording = wording;
		this.clock = clock;
	}

	/** What this person's office writes; something usual until it has said. */
	Letterhead of(Viewer viewer) {
		Map<String, String> saved = new HashMap<>();
		this.jdbc.sql("select field, value from letterhead where office = ?").param(office(viewer)).query((row) -> {
			saved.put(row.getString("field"), row.getString("value"));
		});
		return Letterhead.of(saved.isEmpty() ? usual(office(viewer)) : saved);
	}

	/** Whether this person says what the office writes. */
	static boolean mayKeep(Viewer viewer) {
		return !office(viewer).equals(EngineNames.STANDING_BODY) || viewer.has(Roles.STANDING_BODY)
				|| viewer.has(Roles.ADMINISTRATOR);
	}

	/**
	 * Remembers what the office writes; of two who save at once the later one counts.
	 * @throws ForeignLetterhead when the person does not speak for the office
	 */
	@Transactional
	public void save(Letterhead letterhead, Viewer viewer) {
		if (!mayKeep(viewer)) {
			throw new ForeignLetterhead();
		}
		Map<String, String> fields = new TreeMap<>(letterhead.fields());
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('letterhead ' || ?))")
			.param(office(viewer))
			.query((row) -> {
			});
		this.jdbc.sql("delete from letterhead where office = ? and not field = any(?)")
			.params(office(viewer), fields.keySet().toArray(String[]::new))
			.update();
		fields.forEach((field, value) -> this.jdbc.sql("""
				insert into letterhead (office, field, value, saved_at, saved_by) values (?, ?, ?, ?, ?)
				on conflict (office, field) do update
				set value = excluded.value, saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
			.params(office(viewer), field, Normalizer.normalize(value, Normalizer.Form.NFC).replace("\r", ""),
					this.clock.instant().atOffset(ZoneOffset.UTC), viewer.username())
			.update());
	}

	/** What stands on a document printed now: the letterhead with today's date. */
	Map<String, String> fields(Viewer viewer) {
		Map<String, String> fields = new HashMap<>(of(viewer).fields());
		LocalDate today = VietnamTime.today(this.clock);
		fields.put("ngayThangNam", this.wording.of("date", "%02d".formatted(today.getDayOfMonth()),
				((today.getMonthValue() < 3) ? "%02d" : "%d").formatted(today.getMonthValue()), "" + today.getYear()));
		return fields;
	}

	private Map<String, String> usual(String office) {
		String issuer = this.agencies.directory()
			.byCode(office)
			.map(Agency::name)
			.orElseGet(() -> this.wording.of("standing-body"));
		Map<String, String> usual = new HashMap<>(
				Map.of("coQuan", issuer.toUpperCase(Wording.VIETNAMESE), "noiNhan", this.wording.of("recipients")));
		if (office.equals(EngineNames.STANDING_BODY)) {
			usual.put("diaDanh", this.wording.of("place"));
		}
		return usual;
	}

	/** The office a person prints for: the standing body, or the agency they work for. */
	private static String office(Viewer viewer) {
		boolean ofAgency = !viewer.seesEverything() && !viewer.has(Roles.SUPERVISOR) && !viewer.agencies().isEmpty();
		return ofAgency ? viewer.agencies().stream().sorted().findFirst().orElseThrow() : EngineNames.STANDING_BODY;
	}

}
