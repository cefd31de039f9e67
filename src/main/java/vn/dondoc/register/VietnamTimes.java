package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import vn.dondoc.calendar.VietnamTime;

/** Reads moments as the clocks in Việt Nam showed them. */
final class VietnamTimes {

	private VietnamTimes() {
	}

	static OffsetDateTime get(ResultSet row, String column) throws SQLException {
		return VietnamTime.in(row.getObject(column, OffsetDateTime.class));
	}

}
