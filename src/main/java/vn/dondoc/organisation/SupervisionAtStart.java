package vn.dondoc.organisation;

import java.time.Clock;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import vn.dondoc.engine.OneNodeAtATime;

/**
 * Records portfolios that a node of an older version changed while this one was brought
 * in: it knew nothing of their history.
 */
@Component
class SupervisionAtStart implements SmartInitializingSingleton {

	private final SupervisionTable table;

	private final OneNodeAtATime start;

	SupervisionAtStart(JdbcTemplate jdbc, OneNodeAtATime start, Clock clock) {
		this.table = new SupervisionTable(jdbc, clock);
		this.start = start;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.start.run(this.table::followEverybody);
	}

}
