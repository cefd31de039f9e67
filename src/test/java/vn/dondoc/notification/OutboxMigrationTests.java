package vn.dondoc.notification;

import java.io.IOException;
import java.util.List;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of letters that waited in processes of the engine. */
class OutboxMigrationTests {

	@Test
	void lettersThatWaitedAreSentByTheOutboxAndTheirProcessesAreGone() throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
			DataSource database = postgres.getPostgresDatabase();
			ResourceDatabasePopulator engine = new ResourceDatabasePopulator();
			for (String part : List.of("engine", "history", "identity")) {
				engine.addScript(new ClassPathResource(
						"org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
			}
			engine.execute(database);
			flyway(database).target("16").load().migrate();
			JdbcClient jdbc = JdbcClient.create(database);
			jdbc.sql(
					"""
							insert into person (username, full_name, email) values ('an', 'An', 'an@x.vn; thu.ky@x.vn'), ('binh', 'Bình', ' ');
							insert into letter (id, recipient, address, message_id, subject, text, html, created_at, sent_at, attempts)
							  values (1, 'an', 'cu@x.vn', '<1@x>', '', '', '', now(), now(), 1),
							    (2, 'an', 'cu@x.vn', '<2@x>', '', '', '', now(), null, 11),
							    (3, 'binh', 'binh@x.vn', '<3@x>', '', '', '', now(), null, 0);
							insert into act_re_procdef (id_, key_, version_) values ('letter:1', 'letter', 1), ('other:1', 'other', 1);
							insert into act_ru_execution (id_, proc_inst_id_, proc_def_id_, business_key_)
							  values ('i1', 'i1', 'letter:1', '2'), ('i2', 'i2', 'other:1', '2');
							insert into act_ge_bytearray (id_) values ('stack');
							insert into act_ru_job (id_, type_, process_instance_id_, exception_stack_id_)
							  values ('j1', 'message', 'i1', 'stack'), ('j2', 'message', 'i2', null);
							insert into act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, execution_id_, proc_inst_id_)
							  values ('n1', 1, now(), 'failedJob', 'i1', 'i1');
							insert into act_hi_procinst (id_, proc_inst_id_, proc_def_id_, start_time_, state_)
							  values ('i1', 'i1', 'letter:1', now(), 'ACTIVE'), ('i2', 'i2', 'other:1', now(), 'ACTIVE');
							""")
				.update();

			flyway(database).target("18").load().migrate();

			assertThat(jdbc
				.sql("""
						select letter_id || ' ' || address || ' ' || (sent_at is not null) from letter_copy order by letter_id, part
						""")
				.query(String.class)
				.list()).containsExactlyInAnyOrder("1 cu@x.vn true", "2 an@x.vn false", "2 thu.ky@x.vn false",
						"3 binh@x.vn false");
			assertThat(jdbc
				.sql("""
						select id_ from act_ru_execution union select id_ from act_ru_job union select id_ from act_ru_incident
						union select id_ from act_ge_bytearray union select id_ from act_hi_procinst where end_time_ is null
						""")
				.query(String.class)
				.list()).containsExactlyInAnyOrder("i2", "j2");
		}
	}

	private static FluentConfiguration flyway(DataSource database) {
		return Flyway.configure().dataSource(database).baselineOnMigrate(true).baselineVersion("1");
	}

}
