package vn.dondoc.embedded;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Frees the jobs that a killed run had taken, before the job executor starts. Otherwise
 * they would wait until their locks expire. The data directory is held by this process
 * alone, so nobody else can be working on them.
 */
@Component
@Conditional(NoDatabaseNamed.class)
class JobLockRelease implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	JobLockRelease(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.jdbc.sql("""
				update act_ru_job set lock_owner_ = null, lock_exp_time_ = null
				where lock_owner_ is not null
				""").update();
	}

}
