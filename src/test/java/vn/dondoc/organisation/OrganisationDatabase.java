package vn.dondoc.organisation;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.dondoc.engine.EngineBatch;
import vn.dondoc.engine.PasswordRules;
import com.zaxxer.hikari.HikariDataSource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The organisation on a real database, with an engine for its identity. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({ Agencies.class, People.class, IdentityMirror.class, AgencyController.class, EngineBatch.class,
		Passwords.class, PasswordRules.class })
class OrganisationDatabase {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres postgres() throws IOException {
		return EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
	}

	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(EmbeddedPostgres postgres) throws IOException {
		HikariDataSource dataSource = new HikariDataSource();
		dataSource.setDataSource(postgres.getPostgresDatabase());
		dataSource.setMaximumPoolSize(4);
		Flyway.configure().dataSource(dataSource).locations("classpath:db/migration").target("3").load().migrate();
		// of the later ones only this concerns the organisation; most others want the
		// engine's tables
		new JdbcTemplate(dataSource)
			.execute(new ClassPathResource("db/migration/V26__supervision.sql").getContentAsString(UTF_8));
		return dataSource;
	}

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2025-07-01T01:00:00Z"), ZoneOffset.UTC);
	}

	@Bean
	JdbcTemplate jdbc(DataSource dataSource) {
		return new JdbcTemplate(dataSource);
	}

	@Bean
	PlatformTransactionManager transactions(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

	@Bean
	ProcessEngineFactoryBean engine(DataSource dataSource, PlatformTransactionManager transactions,
			ApplicationContext context) {
		SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
		configuration.setApplicationContext(context);
		configuration.setDataSource(dataSource);
		configuration.setTransactionManager(transactions);
		configuration.setDatabaseSchemaUpdate("true");
		configuration.setJobExecutorActivate(false);
		configuration.setMetricsEnabled(false);
		configuration.setAuthorizationEnabled(true);
		configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]+");
		ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
		engine.setProcessEngineConfiguration(configuration);
		return engine;
	}

	@Bean
	IdentityService identity(ProcessEngine engine) {
		return engine.getIdentityService();
	}

	@Bean
	MessageSource messageSource() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/organisation");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
