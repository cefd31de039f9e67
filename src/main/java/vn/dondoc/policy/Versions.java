package vn.dondoc.policy;

import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import vn.dondoc.calendar.VietnamTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the table: a change is a new one, deployed and recorded together. */
@Service
class Versions {

	/** Not that of the models: the table is the office's from then on. */
	private static final String DEPLOYMENT = "office";

	private final Tables tables;

	private final TableCheck check;

	private final DmnWriter writer;

	private final EngineProof proof;

	private final RepositoryService repository;

	private final JdbcClient jdbc;

	private final Clock clock;

	Versions(Tables tables, TableCheck check, DmnWriter writer, EngineProof proof, RepositoryService repository,
			JdbcClient jdbc, Clock clock) {
		this.tables = tables;
		this.check = check;
		this.writer = writer;
		this.proof = proof;
		this.repository = repository;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes what somebody entered the table.
	 * @return number of the new version
	 * @throws WrongTable when it makes no sense; the old one stays
	 * @throws StalePolicy when somebody has saved another one meanwhile
	 * @throws SamePolicy when it says what holds already
	 */
	@Transactional
	public int save(Change change, String by) {
		Table table = require(change);
		byte[] file = this.writer.write(table.rows());
		this.proof.require(file, table);
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('dondoc.policy'))").query().singleRow();
		int newest = this.tables.newestDefinition().getVersion();
		if (newest != change.basedOn()) {
			throw new StalePolicy(newest);
		}
		if (this.tables.newest().saysTheSameAs(table)) {
			throw new SamePolicy(newest);
		}
		return deploy(file, change, by);
	}

	/** The latest first. */
	public List<Saved> list() {
		return this.jdbc
			.sql("""
					select definition.version_, deploy_time_, saved_at, coalesce(full_name, saved_by) as by, origin, restored, reason
					from act_re_decision_def definition
					join act_re_deployment deployment on deployment.id_ = deployment_id_
					left join policy_version on definition_id = definition.id_
					left join person on username = saved_by
					where key_ = ? order by definition.version_ desc limit 100""")
			.param(Policy.DECISION)
			.query((row, i) -> saved(row))
			.list();
	}

	private Table require(Change change) {
		List<Fault> faults = new ArrayList<>(this.check.faults(change.rows()));
		if (change.reason().isEmpty() || change.reason().length() > Change.LONGEST_REASON) {
			faults.add(new Fault(0, "reason", "policy.fault.reason", List.of(Change.LONGEST_REASON)));
		}
		if (!faults.isEmpty()) {
			throw new WrongTable(faults);
		}
		return Table.inOrder(change.rows());
	}

	private int deploy(byte[] file, Change change, String by) {
		DecisionDefinition deployed = this.repository.createDeployment()
			.name(DEPLOYMENT)
			.addInputStream(Policy.DECISION + ".dmn", new ByteArrayInputStream(file))
			.deployWithResult()
			.getDeployedDecisionDefinitions()
			.get(0);
		this.jdbc.sql("""
				insert into policy_version (definition_id, version, saved_at, saved_by, origin, restored, reason)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(deployed.getId(), deployed.getVersion(), this.clock.instant().atOffset(ZoneOffset.UTC), by,
					change.origin().name(), change.restored(), change.reason())
			.update();
		return deployed.getVersion();
	}

	private static Saved saved(ResultSet row) throws SQLException {
		OffsetDateTime at = row.getObject("saved_at", OffsetDateTime.class);
		Instant instant = (at != null) ? at.toInstant() : row.getTimestamp("deploy_time_").toInstant();
		String origin = row.getString("origin");
		return new Saved(row.getInt("version_"), VietnamTime.in(instant), row.getString("by"),
				(origin != null) ? Saved.Origin.valueOf(origin) : null, row.getObject("restored", Integer.class),
				row.getString("reason"));
	}

}
