package vn.dondoc.engine;

import java.sql.Connection;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts that Camunda ships, as the first of our
 * migrations: ours that follow can then index them, and Flyway's lock keeps two nodes
 * that start at once apart.
 */
@Component
class EngineSchema implements JavaMigration {

	private static final String[] SCRIPTS = { "engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history" };

	@Override
	public void migrate(Context context) {
		Connection connection = context.getConnection();
		for (String script : SCRIPTS) {
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(
							new ClassPathResource(
									"org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"),
							"UTF-8"));
		}
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("1");
	}

	@Override
	public String getDescription() {
		return "camunda engine";
	}

	@Override
	public Integer getChecksum() {
		return null;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

}
